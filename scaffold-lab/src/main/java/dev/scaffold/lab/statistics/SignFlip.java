package dev.scaffold.lab.statistics;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The studentised sign-flip test of a mean difference, and the interval of the means that it does not reject.
 *
 * <p>To test whether the mean difference is {@code m}, {@code m} is taken off every difference and signs are flipped: all of a
 * cluster together, each cluster by a coin of its own. The statistic is the sum of the differences over its standard error within
 * families. The test is exact if differences are symmetric about the mean, and right in the limit if they are not. Up to
 * {@value #ENUMERATED} clusters all flips are counted; beyond, as many as asked for are drawn, the same ones for every {@code m}.
 */
public final class SignFlip {
    /** How many flips are drawn unless said otherwise: 2 to the 17th. */
    public static final int DRAWS = 1 << 17;
    /** Up to so many clusters that differ, every flip is counted. */
    public static final int ENUMERATED = 17;

    private static final double TIES = 1e-9;
    private static final double PRECISION = 1.0 / (1 << 15);

    private final Flips flips;
    private final Flips atZero;
    private final double estimate;
    private final int nonzero;
    private final boolean drawn;
    private final boolean drawnAtZero;

    private SignFlip(List<PairedItem> items, int draws, long seed) {
        Differences all = Differences.of(items);
        Differences differing = all.differing();
        this.estimate = all.mean();
        this.nonzero = differing.count();
        this.drawn = all.count() > ENUMERATED;
        this.flips = drawn ? Flips.drawn(all, draws, random(seed)) : Flips.enumerated(all);
        this.drawnAtZero = nonzero > ENUMERATED;
        this.atZero = drawn && !drawnAtZero ? Flips.enumerated(differing) : flips;
    }

    /** The test with {@value #DRAWS} flips. */
    public static SignFlip of(List<PairedItem> items, long seed) {
        return of(items, DRAWS, seed);
    }

    /**
     * The test.
     *
     * @param items the items, at least one
     * @param draws how many flips are drawn where there are too many to count
     * @param seed fixes which flips are drawn
     */
    public static SignFlip of(List<PairedItem> items, int draws, long seed) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: at least one is needed");
        }
        if (draws < 1) {
            throw new IllegalArgumentException("draws: must be 1 or more, got " + draws);
        }
        return new SignFlip(items, draws, seed);
    }

    private static UniformRandomProvider random(long seed) {
        return RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** The mean difference over items. */
    public double estimate() {
        return estimate;
    }

    /** How many clusters have a sum of differences other than zero. */
    public int nonzero() {
        return nonzero;
    }

    /** The two-sided p-value of the mean difference being {@code mean}. */
    public double p(double mean) {
        if (mean == 0) {
            return share(atZero.atLeastAsFar(0, TIES), atZero.count(), drawnAtZero);
        }
        return share(flips.atLeastAsFar(mean, TIES), flips.count(), drawn);
    }

    private static double share(long asFar, int of, boolean drawn) {
        return drawn ? (asFar + 1.0) / (of + 1.0) : asFar / (double) of;
    }

    /**
     * The means that are not rejected at this level, within -1 and 1, each end known to {@code 2^-16}.
     *
     * @param level such as 0.95
     * @param landmarks values that are tested themselves, so that the interval holds exactly those of them that are not rejected;
     *     zero always is one
     */
    public Interval interval(double level, double... landmarks) {
        double alpha = 1 - level;
        return new Interval(-end(-1, alpha, landmarks), end(1, alpha, landmarks));
    }

    /** The end in this direction, seen in this direction. */
    private double end(int direction, double alpha, double[] landmarks) {
        double kept = estimate * direction;
        double rejected = 1;
        if (p(direction) > alpha) {
            return 1;
        }
        for (int i = -1; i < landmarks.length; i++) {
            double landmark = i < 0 ? 0 : landmarks[i] * direction;
            if (landmark > kept && landmark < rejected) {
                if (p(landmark * direction) > alpha) {
                    kept = landmark;
                } else {
                    rejected = landmark;
                }
            }
        }
        while (rejected - kept > PRECISION) {
            double middle = (kept + rejected) / 2;
            if (p(middle * direction) > alpha) {
                kept = middle;
            } else {
                rejected = middle;
            }
        }
        return (kept + rejected) / 2;
    }
}
