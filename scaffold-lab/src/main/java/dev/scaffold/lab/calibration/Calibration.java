package dev.scaffold.lab.calibration;

import dev.scaffold.lab.statistics.Auroc;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good probabilities are.
 *
 * @param count how many
 * @param accuracy the share of right answers
 * @param brier the mean squared difference between probability and outcome, 0 best
 * @param expectedError the mean distance between probability and share of right answers over bins (expected calibration error), 0 best
 * @param auroc how well they separate right from wrong; empty if all are right or all wrong
 * @param bins the reliability diagram: those of ten equal bins that are not empty, ascending
 */
public record Calibration(
        int count, double accuracy, double brier, double expectedError, OptionalDouble auroc, List<Bin> bins) {
    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * One bin of the reliability diagram.
     *
     * @param from its lower edge, which belongs to it
     * @param to its upper edge, which belongs to the next one; 1 belongs to the last
     * @param count how many probabilities fell into it, 1 or more
     * @param probability their mean
     * @param right the share of right answers among them
     */
    public record Bin(double from, double to, int count, double probability, double right) {}

    /** The figures of some forecasts, at least one. */
    public static Calibration of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("forecasts: at least one is needed");
        }
        List<Bin> bins = bins(forecasts);
        int n = forecasts.size();
        return new Calibration(
                n,
                forecasts.stream().filter(Forecast::right).count() / (double) n,
                forecasts.stream().mapToDouble(Calibration::squared).sum() / n,
                bins.stream()
                                .mapToDouble(b -> b.count() * Math.abs(b.probability() - b.right()))
                                .sum()
                        / n,
                Auroc.of(probabilities(forecasts, true), probabilities(forecasts, false)),
                bins);
    }

    private static double squared(Forecast forecast) {
        double miss = forecast.probability() - (forecast.right() ? 1 : 0);
        return miss * miss;
    }

    private static List<Double> probabilities(List<Forecast> forecasts, boolean right) {
        return forecasts.stream()
                .filter(f -> f.right() == right)
                .map(Forecast::probability)
                .toList();
    }

    private static List<Bin> bins(List<Forecast> forecasts) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            double from = b / (double) BINS;
            double to = (b + 1) / (double) BINS;
            boolean last = b == BINS - 1;
            List<Forecast> in = forecasts.stream()
                    .filter(f -> f.probability() >= from && (last || f.probability() < to))
                    .toList();
            if (!in.isEmpty()) {
                bins.add(new Bin(
                        from,
                        to,
                        in.size(),
                        in.stream().mapToDouble(Forecast::probability).average().orElseThrow(),
                        in.stream().filter(Forecast::right).count() / (double) in.size()));
            }
        }
        return bins;
    }
}
