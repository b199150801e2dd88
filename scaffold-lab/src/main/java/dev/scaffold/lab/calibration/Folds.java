package dev.scaffold.lab.calibration;

import dev.scaffold.lab.statistics.Sampled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Deals rows into folds, clusters whole, each family as evenly as it goes. */
final class Folds {
    private Folds() {}

    /** The fold of each row, from 0. The same rows in another order fall into the same folds. */
    static int[] of(List<? extends Sampled> rows, int folds, long seed) {
        Map<String, String> families = new TreeMap<>();
        rows.forEach(row -> families.merge(row.cluster(), row.family(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        List<String> clusters = new ArrayList<>(families.keySet());
        ListSampler.shuffle(RandomSource.XO_SHI_RO_256_PP.create(seed), clusters);
        // stable: within a family the shuffled order stays
        clusters.sort(Comparator.comparing((String cluster) -> families.getOrDefault(cluster, "")));
        Map<String, Integer> fold = new HashMap<>();
        clusters.forEach(cluster -> fold.put(cluster, fold.size() % folds));
        return rows.stream()
                .mapToInt(row -> fold.getOrDefault(row.cluster(), 0))
                .toArray();
    }
}
