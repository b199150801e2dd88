package dev.scaffold.lab.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The sums that come of flipping signs. A flipped sum of {@code difference - m} is {@code A - m B}, with {@code A} the flipped sum
 * of the differences and {@code B} that of the sizes; both are kept for every flip, so that each {@code m} costs one pass.
 */
final class Flips {
    private static final int BYTE = 8;

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
            Signs signs = new Signs(of.sums(f), of.sizes(f));
            for (int flip = 0; flip < flips.count; flip++) {
                signs.flip(flip >>> before);
                flips.keep(f, flip, signs);
            }
            before += of.sums(f).length;
        }
        return flips;
    }

    /** So many flips by a fair coin a cluster. */
    static Flips drawn(Differences of, int draws, UniformRandomProvider random) {
        Flips flips = new Flips(of, draws);
        for (int f = 0; f < of.strata(); f++) {
            Signs signs = new Signs(of.sums(f), of.sizes(f));
            for (int flip = 0; flip < draws; flip++) {
                signs.flip(random);
                flips.keep(f, flip, signs);
            }
        }
        return flips;
    }

    private void keep(int stratum, int flip, Signs signs) {
        sums[stratum][flip] = signs.sum;
        sizes[stratum][flip] = signs.size;
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

    /** Sums under signs, eight clusters a look-up. */
    private static final class Signs {
        private final double[][] sumTable;
        private final double[][] sizeTable;
        private double sum;
        private double size;

        Signs(double[] sums, double[] sizes) {
            this.sumTable = table(sums);
            this.sizeTable = table(sizes);
        }

        /** For each eight clusters and each of their 256 signs, the signed sum. */
        private static double[][] table(double[] values) {
            double[][] table = new double[(values.length + BYTE - 1) / BYTE][1 << BYTE];
            for (int block = 0; block < table.length; block++) {
                int last = Math.min(values.length, (block + 1) * BYTE);
                for (int signs = 0; signs < 1 << BYTE; signs++) {
                    double total = 0;
                    for (int i = block * BYTE; i < last; i++) {
                        total += (signs >>> (i - block * BYTE) & 1) == 1 ? values[i] : -values[i];
                    }
                    table[block][signs] = total;
                }
            }
            return table;
        }

        void flip(int signs) {
            sum = 0;
            size = 0;
            for (int block = 0; block < sumTable.length; block++) {
                add(block, signs >>> block * BYTE & 0xFF);
            }
        }

        void flip(UniformRandomProvider random) {
            sum = 0;
            size = 0;
            long bits = 0;
            for (int block = 0; block < sumTable.length; block++) {
                if (block % Long.BYTES == 0) {
                    bits = random.nextLong();
                }
                add(block, (int) bits & 0xFF);
                bits >>>= BYTE;
            }
        }

        private void add(int block, int signs) {
            sum += sumTable[block][signs];
            size += sizeTable[block][signs];
        }
    }
}
