package dev.scaffold.lab.runs;

import java.util.Optional;
import java.util.stream.Stream;

/** A run that can be looked at: a store, a recording, or one made up for a test. */
public interface RunSource extends AutoCloseable {

    /** How it was made. */
    RunInfo info();

    /**
     * Its finished trials, one after the other: item by item in the stored order of the run, within an item in the order of the arms,
     * then by repeat. The same order each time, whatever order they finished in. To be closed.
     */
    Stream<Trial> trials();

    /** The row of an item, as one line of JSON; empty if it was not kept. */
    default Optional<String> row(String item) {
        return Optional.empty();
    }

    /** What happened in one trial, by {@link Trial#trace}; empty if it was not kept. */
    Optional<Trace> trace(String id);

    /** Lets go of the file behind it, if there is one. */
    @Override
    default void close() {}
}
