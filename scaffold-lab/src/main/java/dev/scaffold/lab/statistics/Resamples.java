package dev.scaffold.lab.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Bootstrap draws of items, each given as how often every item was drawn. Clusters are drawn whole, as many of each family as there
 * are, so figures of several arms and rivals can be computed on the same draw.
 */
public final class Resamples {
    private final Units units;
    private final int items;
    private final int count;
    private final IntFunction<int[]> draws;

    private Resamples(Units units, int items, int count, IntFunction<int[]> draws) {
        this.units = units;
        this.items = items;
        this.count = count;
        this.draws = draws;
    }

    /**
     * Draws by a seed.
     *
     * @param sampled the items, in the order in which counts will stand
     * @param count how many draws, 1 or more
     */
    public static Resamples of(List<? extends Sampled> sampled, int count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("count: must be 1 or more, got " + count);
        }
        Units units = Units.of(sampled);
        return new Resamples(units, sampled.size(), count, draw -> drawn(units, sampled.size(), seed, draw));
    }

    /** Draws that were made elsewhere: each the indices of the items drawn. */
    public static Resamples given(List<? extends Sampled> sampled, List<int[]> indices) {
        return new Resamples(Units.of(sampled), sampled.size(), indices.size(), draw -> {
            int[] counts = new int[sampled.size()];
            for (int index : indices.get(draw)) {
                counts[index]++;
            }
            return counts;
        });
    }

    /** The same draws, made now and held, for many figures of the same items. */
    public Resamples held() {
        int[][] made = new int[count][];
        Arrays.setAll(made, draws);
        return new Resamples(units, items, count, draw -> made[draw]);
    }

    private static int[] drawn(Units units, int items, long seed, int draw) {
        // one number, which is spread over the whole state: states that are nearly alike begin alike
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed * 0x9E3779B97F4A7C15L + draw);
        int[] counts = new int[items];
        for (List<int[]> stratum : units.strata()) {
            for (int i = 0; i < stratum.size(); i++) {
                for (int item : stratum.get(random.nextInt(stratum.size()))) {
                    counts[item]++;
                }
            }
        }
        return counts;
    }

    /** How many draws. */
    public int count() {
        return count;
    }

    /** How often each item is in a draw, the first draw being 0. */
    public int[] counts(int draw) {
        return draws.apply(draw);
    }

    /** Every item once. */
    public int[] original() {
        int[] counts = new int[items];
        Arrays.fill(counts, 1);
        return counts;
    }

    Units units() {
        return units;
    }
}
