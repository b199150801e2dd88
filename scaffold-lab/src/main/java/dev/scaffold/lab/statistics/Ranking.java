package dev.scaffold.lab.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Answers in the order of a score, surest first, with equal scores together. */
final class Ranking {
    private final int[] order;
    private final double[] scores;

    private Ranking(int[] order, double[] scores) {
        this.order = order;
        this.scores = scores;
    }

    static Ranking of(double[] scores) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        return new Ranking(order, scores.clone());
    }

    /**
     * The share of right answers among the surest; of equals at the edge, each is in by the same fraction.
     *
     * @param coverage which share of all answers is taken
     * @param counts how often each answer counts
     * @return NaN if nothing is taken
     */
    double accuracyAt(double coverage, boolean[] right, int[] counts) {
        double open = coverage * Arrays.stream(counts).sum();
        double taken = open;
        double found = 0;
        for (int from = 0; from < order.length && open > 0; ) {
            int to = endOfTies(from);
            double size = 0;
            double good = 0;
            for (int i = from; i < to; i++) {
                size += counts[order[i]];
                good += right[order[i]] ? counts[order[i]] : 0;
            }
            if (size > 0) {
                found += good * Math.min(1, open / size);
                open -= size;
            }
            from = to;
        }
        return found / taken;
    }

    /** The area under the curve, equals counting half; NaN without right ones or without wrong ones. */
    double auroc(boolean[] right, int[] counts) {
        double wrongSoFar = 0;
        double rightSoFar = 0;
        double won = 0;
        for (int from = 0; from < order.length; ) {
            int to = endOfTies(from);
            double good = 0;
            double bad = 0;
            for (int i = from; i < to; i++) {
                good += right[order[i]] ? counts[order[i]] : 0;
                bad += right[order[i]] ? 0 : counts[order[i]];
            }
            won += bad * (rightSoFar + good / 2);
            rightSoFar += good;
            wrongSoFar += bad;
            from = to;
        }
        return won / (rightSoFar * wrongSoFar);
    }

    int endOfTies(int from) {
        int to = from + 1;
        while (to < order.length && scores[order[to]] == scores[order[from]]) {
            to++;
        }
        return to;
    }

    int at(int place) {
        return order[place];
    }
}
