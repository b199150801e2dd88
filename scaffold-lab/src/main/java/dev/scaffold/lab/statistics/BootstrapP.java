package dev.scaffold.lab.statistics;

import java.util.function.ToDoubleFunction;

/** A p-value read off bootstrap draws. */
final class BootstrapP {
    private BootstrapP() {}

    /** Twice the share of draws on the far side of a value, those at it counted on both sides; never below one in the number of draws. */
    static double of(ToDoubleFunction<int[]> figure, double value, Resamples resamples) {
        int below = 1;
        int above = 1;
        int defined = 1;
        for (int draw = 0; draw < resamples.count(); draw++) {
            double drawn = figure.applyAsDouble(resamples.counts(draw));
            if (!Double.isNaN(drawn)) {
                defined++;
                below += drawn <= value ? 1 : 0;
                above += drawn >= value ? 1 : 0;
            }
        }
        return Math.min(1, 2.0 * Math.min(below, above) / defined);
    }
}
