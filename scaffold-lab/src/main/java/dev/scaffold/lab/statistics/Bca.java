package dev.scaffold.lab.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Bias-corrected and accelerated bootstrap intervals (Efron). They describe; nothing is decided by them, since with few items that differ
 * they leave out the truth more often than they say.
 */
public final class Bca {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final Quantile LINEAR = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);
    /** If a figure cannot be computed on more draws than one in so many, no interval is given. */
    private static final int DEFINED = 20;
    /** With more clusters the acceleration is next to nothing, and leaving out each of them costs too much. */
    private static final int MOST_LEFT_OUT = 5_000;

    private Bca() {}

    /**
     * The interval of a figure.
     *
     * @param figure computed from how often each item counts; {@code NaN} where it is not defined
     * @return empty if the figure is not defined on the items or on too many draws, or is the same on all of them
     */
    public static Optional<Interval> of(ToDoubleFunction<int[]> figure, Resamples resamples, double level) {
        double estimate = figure.applyAsDouble(resamples.original());
        double[] drawn = IntStream.range(0, resamples.count())
                .mapToDouble(draw -> figure.applyAsDouble(resamples.counts(draw)))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        boolean undefined = Double.isNaN(estimate) || (resamples.count() - drawn.length) * DEFINED > resamples.count();
        if (undefined || drawn[0] == drawn[drawn.length - 1]) {
            return Optional.empty();
        }
        return Optional.of(interval(estimate, drawn, acceleration(figure, resamples), level));
    }

    private static Interval interval(double estimate, double[] drawn, double acceleration, double level) {
        double tie = 1e-12 * Math.max(1, Math.abs(estimate));
        double below = Arrays.stream(drawn)
                        .map(value -> value < estimate - tie ? 1 : value <= estimate + tie ? 0.5 : 0)
                        .sum()
                / drawn.length;
        double least = 0.5 / drawn.length;
        double bias = NORMAL.inverseCumulativeProbability(Math.min(1 - least, Math.max(least, below)));
        double tail = (1 - level) / 2;
        return new Interval(
                LINEAR.evaluate(drawn, corrected(bias, acceleration, tail)),
                LINEAR.evaluate(drawn, corrected(bias, acceleration, 1 - tail)));
    }

    private static double corrected(double bias, double acceleration, double tail) {
        double moved = bias + NORMAL.inverseCumulativeProbability(tail);
        return NORMAL.cumulativeProbability(bias + moved / (1 - acceleration * moved));
    }

    /** From leaving out each cluster in turn, by strata. Clusters without which the figure is not defined are passed over. */
    private static double acceleration(ToDoubleFunction<int[]> figure, Resamples resamples) {
        if (resamples.units().count() > MOST_LEFT_OUT) {
            return 0;
        }
        double cubes = 0;
        double squares = 0;
        for (List<int[]> stratum : resamples.units().strata()) {
            double[] without = stratum.stream()
                    .mapToDouble(cluster -> figure.applyAsDouble(without(cluster, resamples)))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double mean = Arrays.stream(without).average().orElse(0);
            double n = stratum.size();
            for (double value : without) {
                double influence = (mean - value) * (n - 1) / n;
                squares += influence * influence;
                cubes += influence * influence * influence;
            }
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private static int[] without(int[] cluster, Resamples resamples) {
        int[] counts = resamples.original();
        for (int item : cluster) {
            counts[item] = 0;
        }
        return counts;
    }
}
