package dev.scaffold.lab.statistics;

import java.util.Map;
import java.util.Objects;

/**
 * One answer of a scaffold, the best attempt's, whether it was agreed or not.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it; its own id if nothing. Repeats of an item share a cluster
 * @param right whether the answer is right
 * @param agreed whether it was agreed
 * @param scores what rivals think of the same answer, the higher the surer; a rival without a score is least sure
 */
public record Selected(
        String item, String family, String cluster, boolean right, boolean agreed, Map<String, Double> scores)
        implements Sampled {

    public Selected {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        scores = Map.copyOf(scores);
    }
}
