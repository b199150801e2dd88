package dev.scaffold.lab.calibration;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Finds how probable Met must be to tell right from wrong drafts best. */
final class Threshold {
    private Threshold() {}

    /**
     * The probability between two neighbours at which the share of right drafts let through, minus that of wrong ones (J), is largest; of
     * equals the highest.
     *
     * @param least how many drafts there must be on either side
     * @return empty if there is none with that many on either side, or none tells anything
     */
    static OptionalDouble of(double[] probabilities, boolean[] right, int least) {
        double best = 0;
        OptionalDouble threshold = OptionalDouble.empty();
        double[] ascending = Arrays.stream(probabilities).sorted().toArray();
        for (int i = least; i <= ascending.length - least; i++) {
            double between = ascending[i - 1] + (ascending[i] - ascending[i - 1]) / 2;
            if (ascending[i] > ascending[i - 1] && between > 0) {
                double cut = between > ascending[i - 1] ? between : ascending[i];
                double j = j(probabilities, right, cut);
                if (j >= best && j > 0) {
                    best = j;
                    threshold = OptionalDouble.of(cut);
                }
            }
        }
        return threshold;
    }

    /** The share of right ones at or above, minus that of wrong ones; 0 if one kind is missing. */
    static double j(double[] probabilities, boolean[] right, double threshold) {
        double[] above = new double[2];
        double[] all = new double[2];
        for (int i = 0; i < probabilities.length; i++) {
            int kind = right[i] ? 1 : 0;
            all[kind]++;
            above[kind] += probabilities[i] >= threshold ? 1 : 0;
        }
        return all[0] == 0 || all[1] == 0 ? 0 : above[1] / all[1] - above[0] / all[0];
    }
}
