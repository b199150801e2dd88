package dev.scaffold.lab.statistics;

import java.util.List;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * The exact test of McNemar, for one repeat: among the items that differ, each arm wins as often as the other.
 *
 * @param won items right in the first arm only
 * @param lost items right in the second arm only
 * @param bothRight items right in both
 * @param bothWrong items right in neither
 */
public record McNemar(int won, int lost, int bothRight, int bothWrong) {

    public McNemar {
        if (won < 0 || lost < 0 || bothRight < 0 || bothWrong < 0) {
            throw new IllegalArgumentException("counts: must not be negative");
        }
    }

    /**
     * Counts the items of a run with one repeat.
     *
     * @throws IllegalArgumentException if a score is neither 0 nor 1
     */
    public static McNemar of(List<PairedItem> items) {
        int[] counts = new int[4];
        for (PairedItem item : items) {
            counts[(right(item.item(), item.first()) ? 2 : 0) + (right(item.item(), item.second()) ? 1 : 0)]++;
        }
        return new McNemar(counts[2], counts[1], counts[3], counts[0]);
    }

    private static boolean right(String item, double score) {
        if (score != 0 && score != 1) {
            throw new IllegalArgumentException(
                    "items: McNemar's test wants one repeat, scores 0 or 1; item `" + item + "` has " + score);
        }
        return score == 1;
    }

    /** The two-sided p-value; 1 if no item differs. */
    public double p() {
        return won + lost == 0
                ? 1
                : BinomialTest.withDefaults().test(won + lost, won, 0.5).getPValue();
    }
}
