package dev.scaffold.lab.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The sums that come of flipping signs. A flipped sum of {@code difference - m} is {@code A - m B}, with {@code A} the flipped sum
 * of the differences and {@code B} that of the sizes; both are kept for every flip, so that each {@code m} costs one pass.
 */
final class Flips {
    private final Differences of;
    private final int count;
    /** By stratum and flip. */
    private final double[][] sums;

    private final double[][] sizes;

    private Flips(Differences of, int count) {
        this.of = of;
        this.count = count;
        this.sums = new double[of.strata()][count];
        this.sizes = new double[of.strata()][count];
    }

    /** Every flip of the clusters there are. */
    static Flips enumerated(Differences of) {
        Flips flips = new Flips(of, 1 << of.count());
        int before = 0;
        for (int f = 0; f < of.strata(); f++) {
            for (int c = 0; c < of.sums(f).length; c++) {
                for (int flip = 0; flip < flips.count; flip++) {
                    int sign = (flip >>> before & 1) == 1 ? 1 : -1;
                    flips.sums[f][flip] += sign * of.sums(f)[c];
                    flips.sizes[f][flip] += sign * of.sizes(f)[c];
                }
                before++;
            }
        }
        return flips;
    }

    /** So many flips by a fair coin a cluster. Clusters that are alike are flipped together: only the number of heads matters. */
    static Flips drawn(Differences of, int draws, UniformRandomProvider random) {
        Flips flips = new Flips(of, draws);
        Coins coins = new Coins(random);
        for (int f = 0; f < of.strata(); f++) {
            List<Alike> groups = Alike.of(of.sums(f), of.sizes(f));
            for (int flip = 0; flip < draws; flip++) {
                for (Alike group : groups) {
                    int sign = 2 * coins.heads(group.count) - group.count;
                    flips.sums[f][flip] += sign * group.sum;
                    flips.sizes[f][flip] += sign * group.size;
                }
            }
        }
        return flips;
    }

    int count() {
        return count;
    }

    /** How many flips put the studentised mean at least as far from zero as it stands, all near-ties counted. */
    long atLeastAsFar(double mean, double ties) {
        return sums.length == 1 ? oneStratum(mean, ties) : moreStrata(mean, ties);
    }

    /** With one stratum the statistic grows with the sum: its sum of squares is the same for every flip. */
    private long oneStratum(double mean, double ties) {
        double observed = Math.abs(observed(0, mean)) * (1 - ties) - 1e-12;
        double[] a = sums[0];
        double[] b = sizes[0];
        long found = 0;
        for (int flip = 0; flip < count; flip++) {
            if (Math.abs(a[flip] - mean * b[flip]) >= observed) {
                found++;
            }
        }
        return found;
    }

    private long moreStrata(double mean, double ties) {
        int strata = sums.length;
        double[] factor = new double[strata];
        double spread = 0;
        double observed = 0;
        double observedLoss = 0;
        for (int f = 0; f < strata; f++) {
            int clusters = of.clusters(f);
            double squares = 0;
            for (int c = 0; c < of.sums(f).length; c++) {
                double u = of.sums(f)[c] - mean * of.sizes(f)[c];
                squares += u * u;
            }
            factor[f] = 1.0 / (clusters - 1);
            spread += squares * clusters * factor[f];
            double sum = observed(f, mean);
            observed += sum;
            observedLoss += sum * sum * factor[f];
        }
        double variance = Math.max(0, spread - observedLoss);
        double square = observed * observed;
        double slack = ties * (square * spread + 1e-12);
        long found = 0;
        for (int flip = 0; flip < count; flip++) {
            double sum = 0;
            double loss = 0;
            for (int f = 0; f < strata; f++) {
                double s = sums[f][flip] - mean * sizes[f][flip];
                sum += s;
                loss += s * s * factor[f];
            }
            if (sum * sum * variance >= square * Math.max(0, spread - loss) - slack) {
                found++;
            }
        }
        return found;
    }

    private double observed(int stratum, double mean) {
        double sum = 0;
        for (int c = 0; c < of.sums(stratum).length; c++) {
            sum += of.sums(stratum)[c] - mean * of.sizes(stratum)[c];
        }
        return sum;
    }

    /** Clusters of the same sum and size. */
    private record Alike(double sum, double size, int count) {

        static List<Alike> of(double[] sums, double[] sizes) {
            Map<List<Double>, Integer> counts = new LinkedHashMap<>();
            for (int c = 0; c < sums.length; c++) {
                counts.merge(List.of(sums[c], sizes[c]), 1, Integer::sum);
            }
            return counts.entrySet().stream()
                    .map(e -> new Alike(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                    .toList();
        }
    }

    /** Fair coins, 64 a random number. */
    private static final class Coins {
        private final UniformRandomProvider random;
        private long bits;
        private int left;

        Coins(UniformRandomProvider random) {
            this.random = random;
        }

        /** How many of so many coins come up heads. */
        int heads(int coins) {
            int heads = 0;
            int open = coins;
            for (; open >= Long.SIZE; open -= Long.SIZE) {
                heads += Long.bitCount(random.nextLong());
            }
            if (open > left) {
                heads += Long.bitCount(bits);
                open -= left;
                bits = random.nextLong();
                left = Long.SIZE;
            }
            heads += Long.bitCount(bits & (1L << open) - 1);
            bits >>>= open;
            left -= open;
            return heads;
        }
    }
}
