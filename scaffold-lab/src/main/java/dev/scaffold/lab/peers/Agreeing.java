package dev.scaffold.lab.peers;

import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Resamples;
import dev.scaffold.lab.statistics.Sampled;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How often dialogues agree, and what that is worth. Agreement alone is worth nothing: pairs of models agree about nine times in ten, right
 * or wrong.
 *
 * @param agreed P(agree): the stop rule fired
 * @param rightIfAgreed P(right | agree); not defined if none agreed
 * @param wrongAndAgreed P(wrong and agree)
 * @param right P(right) of the answer that each ended on, agreed or not
 */
public record Agreeing(Estimate agreed, Estimate rightIfAgreed, Estimate wrongAndAgreed, Estimate right) {

    /**
     * How one dialogue ended.
     *
     * @param item the id of the row
     * @param family the kind of task
     * @param cluster what it shares a source with
     * @param agreed whether the stop rule fired
     * @param right whether the answer that it ended on is right
     */
    public record Ended(String item, String family, String cluster, boolean agreed, boolean right) implements Sampled {
        public Ended {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(cluster, "cluster");
        }
    }

    /**
     * The figures of one arm.
     *
     * @param resamples of the same dialogues in the same order
     */
    public static Agreeing of(List<Ended> dialogues, Resamples resamples, double level) {
        return new Agreeing(
                Estimate.of(c -> agreed(dialogues, c), resamples, level),
                Estimate.of(c -> rightIfAgreed(dialogues, c), resamples, level),
                Estimate.of(c -> share(dialogues, c, d -> d.agreed() && !d.right()), resamples, level),
                Estimate.of(c -> share(dialogues, c, Ended::right), resamples, level));
    }

    /**
     * The differences between two arms on the same items: those of the one minus those of the other.
     *
     * @param resamples of the same items in the same order
     */
    public static Agreeing ofDifferences(List<Ended> one, List<Ended> other, Resamples resamples, double level) {
        return new Agreeing(
                Estimate.of(c -> agreed(one, c) - agreed(other, c), resamples, level),
                Estimate.of(c -> rightIfAgreed(one, c) - rightIfAgreed(other, c), resamples, level),
                Estimate.of(
                        c -> share(one, c, d -> d.agreed() && !d.right())
                                - share(other, c, d -> d.agreed() && !d.right()),
                        resamples,
                        level),
                Estimate.of(c -> share(one, c, Ended::right) - share(other, c, Ended::right), resamples, level));
    }

    private static double agreed(List<Ended> dialogues, int[] counts) {
        return share(dialogues, counts, Ended::agreed);
    }

    private static double rightIfAgreed(List<Ended> dialogues, int[] counts) {
        double agreed = agreed(dialogues, counts);
        return agreed == 0 ? Double.NaN : share(dialogues, counts, d -> d.agreed() && d.right()) / agreed;
    }

    private static double share(List<Ended> dialogues, int[] counts, Predicate<? super Ended> which) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += which.test(dialogues.get(i)) ? counts[i] : 0;
            size += counts[i];
        }
        return size == 0 ? Double.NaN : sum / size;
    }
}
