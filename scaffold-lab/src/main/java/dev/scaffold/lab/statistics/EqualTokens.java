package dev.scaffold.lab.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A scaffold against self-consistency that spends as many tokens: majorities of k samples, and of k + 1 for a share of the items, so
 * that the mean cost is the same.
 *
 * @param samples k
 * @param share lambda, from 0 to below 1: on this share of the items one sample more is drawn
 * @param tokens the mean cost of an item, of both
 * @param accuracy of self-consistency at that cost
 * @param lead the scaffold's accuracy minus that; k and lambda are chosen anew in every bootstrap draw
 */
public record EqualTokens(int samples, double share, double tokens, double accuracy, Estimate lead) {

    /**
     * One item of both.
     *
     * @param pool its samples; every pool is as large
     * @param right the mean over repeats of what the scaffold scored on it
     * @param tokens the mean over repeats of what the scaffold spent on it, failures and repairs included
     */
    public record Item(Pool pool, double right, double tokens) {}

    /**
     * The comparison.
     *
     * @return empty, that is "not comparable", if the scaffold spends less than one sample or more than the whole pool
     */
    public static Optional<EqualTokens> of(List<Item> items, int draws, long seed, double level) {
        int size = items.isEmpty() ? 0 : items.get(0).pool().samples().size();
        if (items.stream().anyMatch(i -> i.pool().samples().size() != size)) {
            throw new IllegalArgumentException("items: every pool must be as large as the first, " + size);
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Pools pools = new Pools(items, size);
        Resamples resamples = Resamples.of(items.stream().map(Item::pool).toList(), draws, seed);
        int[] all = resamples.original();
        OptionalDouble chosen = pools.size(all);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        int k = (int) chosen.getAsDouble();
        return Optional.of(new EqualTokens(
                k,
                chosen.getAsDouble() - k,
                pools.tokens(all),
                pools.accuracy(all),
                Estimate.of(pools::lead, resamples, level)));
    }

    /** The items as arrays. */
    private static final class Pools {
        private final double[] right;
        private final double[] tokens;
        private final double[] sampleTokens;
        /** By size of majority minus one, and item. */
        private final double[][] majority;

        Pools(List<Item> items, int size) {
            this.right = items.stream().mapToDouble(Item::right).toArray();
            this.tokens = items.stream().mapToDouble(Item::tokens).toArray();
            this.sampleTokens =
                    items.stream().mapToDouble(i -> i.pool().meanTokens()).toArray();
            this.majority = new double[size][];
            for (int k = 1; k <= size; k++) {
                int votes = k;
                majority[k - 1] = items.stream()
                        .mapToDouble(i -> i.pool().majorityAccuracy(votes))
                        .toArray();
            }
        }

        double tokens(int[] counts) {
            return mean(tokens, counts);
        }

        /** k + lambda; empty if there is none. */
        OptionalDouble size(int[] counts) {
            double size = tokens(counts) / mean(sampleTokens, counts);
            return size >= 1 && size <= majority.length ? OptionalDouble.of(size) : OptionalDouble.empty();
        }

        double accuracy(int[] counts) {
            OptionalDouble size = size(counts);
            if (size.isEmpty()) {
                return Double.NaN;
            }
            int k = (int) size.getAsDouble();
            double share = size.getAsDouble() - k;
            double without = mean(majority[k - 1], counts);
            return share == 0 ? without : (1 - share) * without + share * mean(majority[k], counts);
        }

        double lead(int[] counts) {
            return mean(right, counts) - accuracy(counts);
        }

        private static double mean(double[] values, int[] counts) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i] * counts[i];
            }
            return sum / Arrays.stream(counts).sum();
        }
    }
}
