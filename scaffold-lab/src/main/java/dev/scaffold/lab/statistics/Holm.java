package dev.scaffold.lab.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adjusts p-values of several tests, after Holm: whichever of them hold, one false call in all at most at the level asked for. */
public final class Holm {
    private Holm() {}

    /** The adjusted p-values, in the order given. */
    public static List<Double> adjust(List<Double> ps) {
        Double[] adjusted = new Double[ps.size()];
        List<Integer> ascending = IntStream.range(0, ps.size())
                .boxed()
                .sorted(Comparator.comparing(ps::get))
                .toList();
        double most = 0;
        for (int rank = 0; rank < ascending.size(); rank++) {
            int test = ascending.get(rank);
            most = Math.max(most, Math.min(1, ps.get(test) * (ps.size() - rank)));
            adjusted[test] = most;
        }
        return List.of(adjusted);
    }
}
