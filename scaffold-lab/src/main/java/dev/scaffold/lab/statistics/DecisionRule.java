package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the primary contrast is decided. It is fixed before the run.
 *
 * @param margin the difference that would matter, above 0 and below 1: 0.03 for three points
 * @param level of the interval, such as 0.95
 * @param draws how many sign flips are drawn where there are too many to count
 * @param seed fixes which flips are drawn and, in a run that may stop early, the order of the items
 */
public record DecisionRule(double margin, double level, int draws, long seed) {
    /** With fewer items that differ, nothing is decided. */
    public static final int LEAST_DIFFERING = 10;

    public DecisionRule {
        if (!(margin > 0 && margin < 1)) {
            throw new IllegalArgumentException("margin: must be above 0 and below 1, got " + margin
                    + "; say which difference would matter, 0.03 for three points");
        }
        if (!(level > 0.5 && level < 1)) {
            throw new IllegalArgumentException("level: must be above 0.5 and below 1, got " + level);
        }
        if (draws < 1) {
            throw new IllegalArgumentException("draws: must be 1 or more, got " + draws);
        }
    }

    /** The rule with this margin, a level of 0.95 and {@value SignFlip#DRAWS} flips. */
    public static DecisionRule of(double margin, long seed) {
        return new DecisionRule(margin, 0.95, SignFlip.DRAWS, seed);
    }

    /** Decides after all items are in. */
    public Decision decide(List<PairedItem> items) {
        SignFlip test = SignFlip.of(items, draws, seed);
        Interval interval = test.interval(level, -margin, margin);
        return decision(items, test.estimate(), interval, test.nonzero(), Decision.Basis.FIXED);
    }

    /**
     * Decides in a run that may stop after any item. The interval holds at every moment, so it may be asked as often as one likes; such
     * a run is decided by it even if it was not stopped.
     *
     * @param items the finished prefix, in the order of the run's seeded permutation, the clusters whole
     */
    public Decision decideSequentially(List<PairedItem> items) {
        BettingSequence sequence = BettingSequence.of(items, 1 - level);
        return decision(items, sequence.estimate(), sequence.interval(), sequence.nonzero(), Decision.Basis.SEQUENTIAL);
    }

    private Decision decision(
            List<PairedItem> items, double estimate, Interval interval, int differing, Decision.Basis basis) {
        Ruling ruling = differing < LEAST_DIFFERING ? Ruling.CANNOT_TELL : Ruling.of(interval, margin);
        return new Decision(ruling, estimate, interval, margin, items.size(), differing, needed(items), basis);
    }

    private OptionalInt needed(List<PairedItem> items) {
        return Planner.at(level).itemsNeeded(margin, Spread.of(items));
    }
}
