package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Interval;
import java.util.Locale;

/** Figures as cells. */
final class Cells {
    private Cells() {}

    /** A share or a difference of shares: {@code .62} is written {@code 0.62}; a dash if it is not defined. */
    static String share(double value) {
        return Double.isNaN(value)
                ? Shown.NONE
                : String.format(Locale.ROOT, "%.2f", value)
                        .replaceAll("^-(0\\.00)$", "$1")
                        .replace('-', '\u2212');
    }

    static String share(Estimate estimate) {
        return share(estimate.value());
    }

    /** Both ends of its interval; a dash if it has none. */
    static String interval(Estimate estimate) {
        return estimate.interval().map(Cells::interval).orElse(Shown.NONE);
    }

    private static String interval(Interval interval) {
        return share(interval.low()) + " to " + share(interval.high());
    }
}
