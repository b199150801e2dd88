package dev.scaffold.lab.runs;

import java.util.List;

/** Decides in a run that may stop early whether it has seen enough. */
@FunctionalInterface
public interface Stopping {

    /** Goes on to the end. */
    Stopping NEVER = prefix -> false;

    /**
     * Whether no more items are needed.
     *
     * @param prefix the trials of the finished items before the first unfinished one, in the order of the run
     */
    boolean enough(List<Trial> prefix);
}
