package dev.scaffold.lab.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The metrics of Coral (Collaborative Reasoner, Meta 2025) for one dialogue of two. Turn 0 is the question, with the position "not sure
 * yet"; turn t is the t-th that is spoken.
 *
 * <ul>
 *   <li>A turn is assertive if its speaker keeps to the position of two turns before, though the turn between differs from that.
 *   <li>It is persuasive if the next turn takes its position over, and the turn before it, of the same speaker as the next, had another.
 *   <li>Quality is the mean over turns of the score of the next turn minus that of the one before.
 * </ul>
 *
 * @param turns how many were spoken; rates are counts over this
 * @param assertive turns that were
 * @param persuasive turns that were
 * @param quality from -1 to 1; empty if no turn has one before and one behind
 */
public record Coral(int turns, Split assertive, Split persuasive, OptionalDouble quality) {

    /** Where counting begins. Because nobody is sure at turn 0, instant agreement counts as persuasion: report both. */
    public enum From {
        /** With turn 0, as published. */
        TURN_0(0),
        /** Nothing that looks at turn 0 counts. */
        TURN_1(1);

        private final int first;

        From(int first) {
            this.first = first;
        }
    }

    /** The metrics of the turns of a dialogue, the first one at index 0. */
    public static Coral of(List<Said> spoken, From from) {
        List<Said> at = new ArrayList<>();
        at.add(Said.NOT_SURE);
        at.addAll(spoken);
        int last = spoken.size();
        Split assertive = Split.NONE;
        for (int t = from.first + 2; t <= last; t++) {
            boolean kept = at.get(t).same(at.get(t - 2)) && !at.get(t - 1).same(at.get(t - 2));
            assertive = kept ? assertive.plus(at.get(t)) : assertive;
        }
        Split persuasive = Split.NONE;
        double moved = 0;
        int between = 0;
        for (int t = from.first + 1; t < last; t++) {
            boolean taken = at.get(t).same(at.get(t + 1)) && !at.get(t - 1).same(at.get(t + 1));
            persuasive = taken ? persuasive.plus(at.get(t)) : persuasive;
            moved += at.get(t + 1).score() - at.get(t - 1).score();
            between++;
        }
        OptionalDouble quality = between == 0 ? OptionalDouble.empty() : OptionalDouble.of(moved / between);
        return new Coral(last, assertive, persuasive, quality);
    }

    /** A count as a rate over the turns; 0 if there are none. */
    public double rate(int count) {
        return turns == 0 ? 0 : (double) count / turns;
    }
}
