package dev.scaffold.lab.statistics;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The decision of one primary contrast, with all it rests on.
 *
 * @param ruling what it comes to
 * @param estimate the mean difference, first arm minus second, from -1 to 1; biased if the run was stopped early
 * @param interval the differences that are not rejected
 * @param margin the difference that would matter
 * @param items how many items it rests on
 * @param differing how many independent items (clusters) differ at all
 * @param itemsNeeded how many items would be needed to see a difference as large as the margin, for a spread as was met here; empty if
 *     nothing differed or more than a million would be needed
 * @param basis how the interval was made
 */
public record Decision(
        Ruling ruling,
        double estimate,
        Interval interval,
        double margin,
        int items,
        int differing,
        OptionalInt itemsNeeded,
        Basis basis) {

    /** How the interval of a decision was made. */
    public enum Basis {
        /** The sign-flip test, after all items. */
        FIXED,
        /** A betting confidence sequence, which may be looked at after every item. */
        SEQUENTIAL
    }

    public Decision {
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(itemsNeeded, "itemsNeeded");
        Objects.requireNonNull(basis, "basis");
    }

    /** True if the first arm is not worse than the second by the margin or more: what a release gate asks. */
    public boolean notWorse() {
        return differing >= DecisionRule.LEAST_DIFFERING && interval.low() > -margin;
    }

    /** One sentence for people, in points of a hundred. */
    public String words() {
        return DecisionWords.of(this);
    }
}
