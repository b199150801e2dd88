package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A gate against majorities of fresh answers that spend as many tokens: of k samples, and of k + 1 for a share of the rows, so that the
 * mean cost is the same. A fresh answer knows of no challenge, so that on twins it holds as often as it does not update; its J is 2a - 1 of
 * its accuracy a.
 *
 * @param samples k
 * @param share lambda, from 0 to below 1: on this share of the rows one sample more is drawn
 * @param tokens the mean cost of a row, of both
 * @param j of the majorities at that cost
 * @param lead the gate's J minus that; k and lambda are chosen anew in every bootstrap draw
 */
public record EqualTokensJ(int samples, double share, double tokens, double j, Estimate lead) {

    /**
     * A row of both.
     *
     * @param challenge what the gate scored on it
     * @param tokens what the gate spent on it
     * @param pool the fresh answers; every pool is as large
     */
    public record Item(Challenge challenge, double tokens, Pool pool) {
        public Item {
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(pool, "pool");
        }
    }

    /**
     * The comparison.
     *
     * @param resamples of the same items in the same order
     * @return empty, that is "not comparable", if the gate spends less than one sample or more than the whole pool
     */
    public static Optional<EqualTokensJ> of(List<Item> items, Resamples resamples, double level) {
        int size = items.isEmpty() ? 0 : items.get(0).pool().samples().size();
        if (items.stream().anyMatch(i -> i.pool().samples().size() != size)) {
            throw new IllegalArgumentException("items: every pool must be as large as the first, " + size);
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows(items, size);
        int[] all = resamples.original();
        double chosen = rows.size(all);
        if (Double.isNaN(chosen)) {
            return Optional.empty();
        }
        return Optional.of(new EqualTokensJ(
                (int) chosen,
                chosen - (int) chosen,
                rows.mean(rows.tokens, all),
                rows.majority(all),
                Estimate.of(rows::lead, resamples, level)));
    }

    /** The rows as arrays. */
    private static final class Rows {
        private final boolean[] holds;
        private final double[] value;
        private final double[] tokens;
        private final double[] sampleTokens;
        /** By size of majority minus one, and row. */
        private final double[][] majority;

        Rows(List<Item> items, int size) {
            this.holds = new boolean[items.size()];
            for (int i = 0; i < holds.length; i++) {
                holds[i] = items.get(i).challenge().direction() == Direction.HOLD;
            }
            this.value = items.stream().mapToDouble(i -> i.challenge().value()).toArray();
            this.tokens = items.stream().mapToDouble(Item::tokens).toArray();
            this.sampleTokens =
                    items.stream().mapToDouble(i -> i.pool().meanTokens()).toArray();
            this.majority = IntStream.rangeClosed(1, size)
                    .mapToObj(k -> items.stream()
                            .mapToDouble(i -> i.pool().majorityAccuracy(k))
                            .toArray())
                    .toArray(double[][]::new);
        }

        /** k + lambda; not a number if there is none. */
        double size(int[] counts) {
            double size = mean(tokens, counts) / mean(sampleTokens, counts);
            return size >= 1 && size <= majority.length ? size : Double.NaN;
        }

        double majority(int[] counts) {
            double size = size(counts);
            if (Double.isNaN(size)) {
                return Double.NaN;
            }
            int k = (int) size;
            double share = size - k;
            double without = j(majority[k - 1], counts);
            return share == 0 ? without : (1 - share) * without + share * j(majority[k], counts);
        }

        double lead(int[] counts) {
            return j(value, counts) - majority(counts);
        }

        private double j(double[] values, int[] counts) {
            double[] sums = new double[2];
            double[] sizes = new double[2];
            for (int i = 0; i < values.length; i++) {
                int direction = holds[i] ? 0 : 1;
                sums[direction] += values[i] * counts[i];
                sizes[direction] += counts[i];
            }
            return sums[0] / sizes[0] + sums[1] / sizes[1] - 1;
        }

        double mean(double[] values, int[] counts) {
            double sum = 0;
            double size = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i] * counts[i];
                size += counts[i];
            }
            return sum / size;
        }
    }
}
