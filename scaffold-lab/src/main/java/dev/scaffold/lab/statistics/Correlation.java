package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.OptionalDouble;

/** The correlation of two lists of numbers, after Pearson. Of two lists of zeros and ones it is their phi coefficient. */
public final class Correlation {
    private Correlation() {}

    /**
     * The correlation, from -1 to 1.
     *
     * @return empty if one of the lists does not vary
     */
    public static OptionalDouble of(List<Double> first, List<Double> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "second: must be as long as first, got " + first.size() + " and " + second.size());
        }
        double a = mean(first);
        double b = mean(second);
        double products = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < first.size(); i++) {
            double da = first.get(i) - a;
            double db = second.get(i) - b;
            products += da * db;
            squaresA += da * da;
            squaresB += db * db;
        }
        double scale = Math.sqrt(squaresA) * Math.sqrt(squaresB);
        return scale > 1e-12 ? OptionalDouble.of(products / scale) : OptionalDouble.empty();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
