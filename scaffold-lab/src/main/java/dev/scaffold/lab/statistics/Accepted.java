package dev.scaffold.lab.statistics;

import java.util.Objects;

/**
 * An answer that was accepted or not.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it
 * @param accepted 1 if it was, otherwise 0; the mean over repeats
 * @param right 1 if it is right, otherwise 0; the mean over repeats
 * @param acceptedAndRight 1 if it is both, otherwise 0; the mean over repeats
 */
public record Accepted(
        String item, String family, String cluster, double accepted, double right, double acceptedAndRight)
        implements Sampled {
    public Accepted {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
    }
}
