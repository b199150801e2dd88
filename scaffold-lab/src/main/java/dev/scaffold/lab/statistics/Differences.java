package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The differences of items, summed by cluster, in strata. */
final class Differences {
    /** By stratum and cluster: the sum of differences. */
    private final double[][] sums;
    /** By stratum and cluster: the number of items. */
    private final double[][] sizes;
    /** By stratum: the number of clusters, those that were left out because they do not differ counted too. */
    private final int[] clusters;

    private Differences(double[][] sums, double[][] sizes, int[] clusters) {
        this.sums = sums;
        this.sizes = sizes;
        this.clusters = clusters;
    }

    static Differences of(List<PairedItem> items) {
        return of(items, Units.of(items));
    }

    /** All clusters as one stratum, in the order of their first items. */
    static Differences inOrder(List<PairedItem> items) {
        return of(items, Units.inOrder(items));
    }

    private static Differences of(List<PairedItem> items, Units units) {
        List<List<int[]>> strata = units.strata();
        double[][] sums = new double[strata.size()][];
        double[][] sizes = new double[strata.size()][];
        for (int f = 0; f < sums.length; f++) {
            List<int[]> clusters = strata.get(f);
            sums[f] = new double[clusters.size()];
            sizes[f] = new double[clusters.size()];
            for (int c = 0; c < clusters.size(); c++) {
                for (int item : clusters.get(c)) {
                    sums[f][c] += items.get(item).difference();
                }
                sizes[f][c] = clusters.get(c).length;
            }
        }
        return new Differences(sums, sizes, strata.stream().mapToInt(List::size).toArray());
    }

    /** Those clusters only whose sum is not zero. Strata keep their place. */
    Differences differing() {
        List<double[]> keptSums = new ArrayList<>();
        List<double[]> keptSizes = new ArrayList<>();
        for (int f = 0; f < sums.length; f++) {
            double[] s = new double[sums[f].length];
            double[] n = new double[sums[f].length];
            int kept = 0;
            for (int c = 0; c < s.length; c++) {
                if (Math.abs(sums[f][c]) > 1e-12) {
                    s[kept] = sums[f][c];
                    n[kept++] = sizes[f][c];
                }
            }
            keptSums.add(Arrays.copyOf(s, kept));
            keptSizes.add(Arrays.copyOf(n, kept));
        }
        return new Differences(keptSums.toArray(double[][]::new), keptSizes.toArray(double[][]::new), clusters);
    }

    int strata() {
        return sums.length;
    }

    double[] sums(int stratum) {
        return sums[stratum];
    }

    double[] sizes(int stratum) {
        return sizes[stratum];
    }

    int clusters(int stratum) {
        return clusters[stratum];
    }

    int count() {
        return Arrays.stream(sums).mapToInt(s -> s.length).sum();
    }

    /** What the standard error of the mean is, times the square root of the number of items; 0 with fewer than two clusters. */
    double spread() {
        double variance = 0;
        double items = 0;
        double mean = mean();
        for (int f = 0; f < sums.length; f++) {
            int n = clusters[f];
            double sum = 0;
            double squares = 0;
            for (int c = 0; c < sums[f].length; c++) {
                double u = sums[f][c] - mean * sizes[f][c];
                sum += u;
                squares += u * u;
                items += sizes[f][c];
            }
            variance += n > 1 ? n / (n - 1.0) * (squares - sum * sum / n) : 0;
        }
        return Math.sqrt(Math.max(0, variance) / items);
    }

    double mean() {
        double sum = 0;
        double size = 0;
        for (int f = 0; f < sums.length; f++) {
            for (int c = 0; c < sums[f].length; c++) {
                sum += sums[f][c];
                size += sizes[f][c];
            }
        }
        return sum / size;
    }
}
