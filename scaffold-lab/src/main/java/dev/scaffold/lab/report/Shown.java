package dev.scaffold.lab.report;

import dev.scaffold.lab.statistics.Interval;
import java.util.Locale;

/** Numbers as people read them: shares in percent, differences in points, and so many digits as mean something. */
public final class Shown {
    /** Stands where there is no number. */
    public static final String NONE = "\u2013";

    private Shown() {}

    /** A share: {@code 57%}. */
    public static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** Both ends of an interval of a share: {@code 45 to 68%}; a dash for one without width, which too few rows give. */
    public static String percent(Interval shares) {
        return shares.width() == 0 ? NONE : Math.round(100 * shares.low()) + " to " + percent(shares.high());
    }

    /** A difference of shares, in points: {@code +4.2}. */
    public static String points(double difference) {
        double rounded = Math.round(1000 * difference) / 10.0;
        return (rounded > 0 ? "+" : rounded < 0 ? "\u2212" : "") + fixed(Math.abs(rounded), 1);
    }

    /** Both ends of an interval of a difference: {@code −1.3 to +9.6}; a dash for one without width. */
    public static String points(Interval differences) {
        return differences.width() == 0 ? NONE : points(differences.low()) + " to " + points(differences.high());
    }

    /** A number of two digits behind the point: {@code 0.73}. */
    public static String number(double value) {
        return fixed(value, 2);
    }

    /** Both ends of such: {@code 0.61 to 0.80}; a dash for one without width. */
    public static String number(Interval values) {
        return values.width() == 0 ? NONE : number(values.low()) + " to " + number(values.high());
    }

    /** A chance value: {@code 0.013}, {@code < 0.001}. */
    public static String p(double value) {
        return value < 0.001 ? "< 0.001" : fixed(value, 3);
    }

    /** A count: {@code 12,345}. */
    public static String count(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** A small mean: {@code 3.4}; from 100 on without a digit behind the point. */
    public static String mean(double value) {
        return value >= 100 ? count(value) : fixed(value, 1);
    }

    /** A number of arms, rows and so on with its word: {@code 1 call}, {@code 2 calls}. */
    public static String some(long count, String word) {
        return count(count) + " " + word + (count == 1 ? "" : "s");
    }

    /** Seconds, as the longest unit that fits: {@code 42 s}, {@code 3 min}, {@code 2.5 h}. */
    public static String time(double seconds) {
        if (seconds < 90) {
            return mean(seconds) + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : fixed(seconds / 3600, 1) + " h";
    }

    private static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
