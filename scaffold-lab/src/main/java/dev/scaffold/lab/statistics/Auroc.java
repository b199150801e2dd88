package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.ranking.NaturalRanking;

/**
 * How well a score separates right from wrong: the chance that a right one has the higher score, ties counting half (area under
 * the receiver operating characteristic).
 */
public final class Auroc {
    private Auroc() {}

    /**
     * The area, from 0 to 1, 0.5 being chance.
     *
     * @param right the scores of what was right, numbers all
     * @param wrong the scores of what was wrong, numbers all
     * @return empty if either is empty
     */
    public static OptionalDouble of(List<Double> right, List<Double> wrong) {
        if (right.isEmpty() || wrong.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] ranks = new NaturalRanking()
                .apply(Stream.concat(right.stream(), wrong.stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        double sum = DoubleStream.of(ranks).limit(right.size()).sum();
        double least = right.size() * (right.size() + 1.0) / 2;
        return OptionalDouble.of((sum - least) / ((double) right.size() * wrong.size()));
    }
}
