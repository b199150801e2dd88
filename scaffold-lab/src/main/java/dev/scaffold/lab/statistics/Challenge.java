package dev.scaffold.lab.statistics;

import java.util.Objects;

/**
 * A challenge that was answered.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it, its twin first of all
 * @param direction what would be right
 * @param value what the answer is worth: 1 or 0, or the mean over repeats; of a difference between two arms from -1 to 1
 */
public record Challenge(String item, String family, String cluster, Direction direction, double value)
        implements Sampled {
    public Challenge {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(direction, "direction");
    }
}
