package dev.scaffold.lab.statistics;

/**
 * A closed interval of plausible values.
 *
 * @param low the lower end
 * @param high the upper end, not below it
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low: must not be above high, got " + low + " and " + high);
        }
    }

    /** How wide it is. */
    public double width() {
        return high - low;
    }

    /** True if the value lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
