package dev.scaffold.lab.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Isotonic regression of outcomes on a sum: pools adjacent violators until the share of right answers never falls with the sum. */
final class Isotonic {
    private Isotonic() {}

    /**
     * Answers with neighbouring sums.
     *
     * @param from the least sum among them
     * @param count how many
     * @param right how many of them are right
     */
    record Block(double from, int count, int right) {
        double share() {
            return right / (double) count;
        }

        /** The share that is published: drawn a little towards a half, so that few answers never make certainty. */
        double smoothed() {
            return (right + 0.5) / (count + 1);
        }

        Block and(Block next) {
            return new Block(from, count + next.count, right + next.right);
        }
    }

    /** The blocks by rising sum; equal sums are in one block. */
    static List<Block> of(double[] sums, boolean[] right) {
        List<Block> blocks = new ArrayList<>();
        int[] order = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sums[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double before = Double.NaN;
        for (int i : order) {
            Block one = new Block(sums[i], 1, right[i] ? 1 : 0);
            if (sums[i] == before) {
                one = blocks.remove(blocks.size() - 1).and(one);
            }
            blocks.add(one);
            before = sums[i];
        }
        return pooled(blocks, Isotonic::falls);
    }

    /** The same with at least so many answers in each block, and with published shares that never fall. */
    static List<Block> of(double[] sums, boolean[] right, int least) {
        List<Block> blocks = new ArrayList<>(of(sums, right));
        for (int small = smallest(blocks);
                blocks.size() > 1 && blocks.get(small).count() < least;
                small = smallest(blocks)) {
            int first = nearerBefore(blocks, small) ? small - 1 : small;
            blocks.set(first, blocks.get(first).and(blocks.remove(first + 1)));
        }
        return pooled(blocks, (a, b) -> a.smoothed() >= b.smoothed());
    }

    private static boolean falls(Block before, Block after) {
        return before.share() >= after.share();
    }

    private interface Violation {
        boolean between(Block before, Block after);
    }

    private static List<Block> pooled(List<Block> blocks, Violation violation) {
        List<Block> pooled = new ArrayList<>();
        for (Block block : blocks) {
            Block now = block;
            while (!pooled.isEmpty() && violation.between(pooled.get(pooled.size() - 1), now)) {
                now = pooled.remove(pooled.size() - 1).and(now);
            }
            pooled.add(now);
        }
        return pooled;
    }

    private static int smallest(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .boxed()
                .min(Comparator.comparingInt(i -> blocks.get(i).count()))
                .orElse(0);
    }

    private static boolean nearerBefore(List<Block> blocks, int at) {
        if (at == 0 || at == blocks.size() - 1) {
            return at > 0;
        }
        double share = blocks.get(at).share();
        return share - blocks.get(at - 1).share() <= blocks.get(at + 1).share() - share;
    }
}
