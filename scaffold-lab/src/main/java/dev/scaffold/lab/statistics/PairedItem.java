package dev.scaffold.lab.statistics;

import java.util.Objects;

/**
 * One item in two arms.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it; its own id if nothing
 * @param first the mean over repeats of what the first arm scored on it, from 0 to 1
 * @param second the same for the second arm
 */
public record PairedItem(String item, String family, String cluster, double first, double second) implements Sampled {

    public PairedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        share("first", first);
        share("second", second);
    }

    /** An item of its own cluster. */
    public static PairedItem of(String item, String family, double first, double second) {
        return new PairedItem(item, family, item, first, second);
    }

    /** First minus second, from -1 to 1. */
    public double difference() {
        return first - second;
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + ": a score lies between 0 and 1, got " + value);
        }
    }
}
