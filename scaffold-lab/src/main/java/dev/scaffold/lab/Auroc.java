package dev.scaffold.lab;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a score separates right from wrong: the chance that a right one has the higher score, ties counting half (area under
 * the receiver operating characteristic).
 */
public final class Auroc {
    private Auroc() {}

    /**
     * The area, from 0 to 1, 0.5 being chance.
     *
     * @param right the scores of what was right
     * @param wrong the scores of what was wrong
     * @return empty if either is empty
     */
    public static OptionalDouble of(List<Double> right, List<Double> wrong) {
        if (right.isEmpty() || wrong.isEmpty()) {
            return OptionalDouble.empty();
        }
        double wins = 0;
        for (double r : right) {
            for (double w : wrong) {
                wins += r > w ? 1 : r == w ? 0.5 : 0;
            }
        }
        return OptionalDouble.of(wins / ((double) right.size() * wrong.size()));
    }
}
