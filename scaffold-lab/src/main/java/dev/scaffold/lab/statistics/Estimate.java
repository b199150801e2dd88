package dev.scaffold.lab.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A figure with its interval.
 *
 * @param value the figure; {@code NaN} if it is not defined
 * @param interval a descriptive bootstrap interval; empty if too many draws leave the figure undefined, or all give the same
 */
public record Estimate(double value, Optional<Interval> interval) {

    public Estimate {
        Objects.requireNonNull(interval, "interval");
    }

    /** A figure over all items, and over draws of them. */
    public static Estimate of(ToDoubleFunction<int[]> figure, Resamples resamples, double level) {
        return new Estimate(figure.applyAsDouble(resamples.original()), Bca.of(figure, resamples, level));
    }
}
