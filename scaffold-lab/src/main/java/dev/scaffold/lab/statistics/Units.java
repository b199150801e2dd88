package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items grouped into what is independent: clusters, in strata. A cluster belongs to the family of its first item. A stratum of one
 * cluster has no spread of its own, so such strata are pooled.
 *
 * @param strata for each stratum its clusters, each the indices of its items in the order given
 */
record Units(List<List<int[]>> strata) {

    static Units of(List<? extends Sampled> items) {
        Map<String, List<int[]>> families = new LinkedHashMap<>();
        for (int[] cluster : clusters(items)) {
            families.computeIfAbsent(items.get(cluster[0]).family(), f -> new ArrayList<>())
                    .add(cluster);
        }
        return new Units(pooled(families.values()));
    }

    /** One stratum, its clusters in the order of their first items. */
    static Units inOrder(List<? extends Sampled> items) {
        return new Units(List.of(clusters(items)));
    }

    private static List<int[]> clusters(List<? extends Sampled> items) {
        Map<String, List<Integer>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            clusters.computeIfAbsent(items.get(i).cluster(), c -> new ArrayList<>())
                    .add(i);
        }
        return clusters.values().stream()
                .map(c -> c.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static List<List<int[]>> pooled(Collection<List<int[]>> families) {
        List<List<int[]>> strata = new ArrayList<>();
        List<int[]> alone = new ArrayList<>();
        for (List<int[]> family : families) {
            if (family.size() > 1) {
                strata.add(family);
            } else {
                alone.addAll(family);
            }
        }
        if (alone.size() > 1 || strata.isEmpty() && !alone.isEmpty()) {
            strata.add(alone);
        } else if (!alone.isEmpty()) {
            strata.get(0).addAll(alone);
        }
        return strata;
    }

    int count() {
        return strata.stream().mapToInt(List::size).sum();
    }
}
