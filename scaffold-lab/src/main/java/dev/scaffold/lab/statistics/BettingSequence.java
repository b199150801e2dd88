package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A confidence sequence of the mean difference: an interval after every item that holds at all of them at once, so that a run may
 * stop whenever it says enough. Hedged capital with predictable plug-in bets, after Waudby-Smith and Ramdas, "Estimating means of
 * bounded random variables by betting" (arXiv 2010.09686): two gamblers bet that the mean is above, or below, a candidate; candidates at
 * which one of them gets rich are dropped for good.
 *
 * <p>Items of one cluster come in together, with their mean difference; so clusters weigh the same here.
 */
public final class BettingSequence {
    /** No bet may lose more than this share of the capital. */
    private static final double TRUNCATION = 0.5;
    /** Half of the capital bets upwards, half downwards. */
    private static final double HEDGE = 0.5;

    private static final double PRECISION = 1e-9;

    private final double[] values;
    private final double[] bets;
    private final double rich;
    private final double estimate;
    private final int nonzero;

    private BettingSequence(double[] differences, double alpha) {
        this.values = new double[differences.length];
        this.bets = new double[differences.length];
        this.rich = 1 / (HEDGE * alpha);
        double sum = 0;
        double squares = 0;
        double variance = 0.25;
        int differing = 0;
        for (int i = 0; i < differences.length; i++) {
            int t = i + 1;
            values[i] = (differences[i] + 1) / 2;
            bets[i] = Math.sqrt(2 * Math.log(2 / alpha) / (variance * t * Math.log1p(t)));
            sum += values[i];
            double mean = (0.5 + sum) / (t + 1);
            squares += (values[i] - mean) * (values[i] - mean);
            variance = (0.25 + squares) / (t + 1);
            differing += Math.abs(differences[i]) > 1e-12 ? 1 : 0;
        }
        this.estimate = differences.length == 0 ? 0 : 2 * sum / differences.length - 1;
        this.nonzero = differing;
    }

    /**
     * The sequence over items in the order they count in.
     *
     * @param items a cluster stands where its first item does
     * @param alpha how often the sequence may leave out the true mean at any time, such as 0.05
     */
    public static BettingSequence of(List<PairedItem> items, double alpha) {
        Differences differences = Differences.inOrder(items);
        return of(
                IntStream.range(0, differences.count())
                        .mapToDouble(c -> differences.sums(0)[c] / differences.sizes(0)[c])
                        .toArray(),
                alpha);
    }

    /** The sequence over differences from -1 to 1, in order. */
    public static BettingSequence of(double[] differences, double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha: must be above 0 and below 1, got " + alpha);
        }
        return new BettingSequence(differences.clone(), alpha);
    }

    /** How many clusters have come in. */
    public int count() {
        return values.length;
    }

    /** The plain mean of the differences; biased after a stop, since runs stop where it is large. */
    public double estimate() {
        return estimate;
    }

    /** How many clusters differ. */
    public int nonzero() {
        return nonzero;
    }

    /** The interval after all that has come in: what no moment so far has dropped. */
    public Interval interval() {
        return after(values.length);
    }

    /** The interval as it was after so many clusters. */
    public Interval after(int count) {
        if (count < 0 || count > values.length) {
            throw new IllegalArgumentException("count: must be between 0 and " + values.length + ", got " + count);
        }
        double low = 2 * end(count, 1) - 1;
        double high = 1 - 2 * end(count, -1);
        double middle = (low + high) / 2;
        return new Interval(Math.min(low, middle), Math.max(high, middle));
    }

    /** The lower end, from 0 to 1; of the mirrored values if the direction is -1. */
    private double end(int count, int direction) {
        double dropped = 0;
        double kept = 1;
        if (!dropped(dropped, count, direction)) {
            return 0;
        }
        while (kept - dropped > PRECISION) {
            double middle = (dropped + kept) / 2;
            if (dropped(middle, count, direction)) {
                dropped = middle;
            } else {
                kept = middle;
            }
        }
        return (dropped + kept) / 2;
    }

    /** True if the gambler that bets on more than this mean was ever rich. Its capital falls with the mean at every moment. */
    private boolean dropped(double mean, int count, int direction) {
        double most = TRUNCATION / mean;
        double capital = 1;
        for (int i = 0; i < count; i++) {
            double value = direction > 0 ? values[i] : 1 - values[i];
            capital *= 1 + Math.min(bets[i], most) * (value - mean);
            if (capital >= rich) {
                return true;
            }
        }
        return false;
    }
}
