package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Holding what is right and giving up what is wrong. Each alone is easy to fake, by never or always giving in; their sum minus one is 0 for
 * both fakes and for every mixture of them.
 *
 * @param hold how often what was right was kept
 * @param update how often what was wrong was given up for what is right
 * @param j hold + update - 1; of a difference between two arms, the difference of their J
 */
public record HoldUpdate(Estimate hold, Estimate update, Estimate j) {
    public HoldUpdate {
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(update, "update");
        Objects.requireNonNull(j, "j");
    }

    /**
     * The figures of one arm; those of a direction in which there is no row are not defined.
     *
     * @param resamples of the same items in the same order
     */
    public static HoldUpdate of(List<Challenge> challenges, Resamples resamples, double level) {
        return of(challenges, 1, resamples, level);
    }

    /**
     * The differences between two arms, paired: values are those of the one minus those of the other on the same row.
     *
     * @param resamples of the same items in the same order
     */
    public static HoldUpdate ofDifferences(List<Challenge> differences, Resamples resamples, double level) {
        return of(differences, 0, resamples, level);
    }

    private static HoldUpdate of(List<Challenge> challenges, double off, Resamples resamples, double level) {
        ToDoubleFunction<int[]> hold = counts -> mean(challenges, Direction.HOLD, counts);
        ToDoubleFunction<int[]> update = counts -> mean(challenges, Direction.UPDATE, counts);
        return new HoldUpdate(
                Estimate.of(hold, resamples, level),
                Estimate.of(update, resamples, level),
                Estimate.of(c -> hold.applyAsDouble(c) + update.applyAsDouble(c) - off, resamples, level));
    }

    private static double mean(List<Challenge> challenges, Direction direction, int[] counts) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (challenges.get(i).direction() == direction) {
                sum += counts[i] * challenges.get(i).value();
                size += counts[i];
            }
        }
        return size == 0 ? Double.NaN : sum / size;
    }
}
