package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What agreement is worth: how much more often agreed answers are right than all answers. All figures and intervals are of the same
 * bootstrap draws.
 *
 * @param items how many answers
 * @param coverage the share that was agreed
 * @param all the share of right ones among all
 * @param agreed the share of right ones among the agreed
 * @param gain agreed minus all
 * @param j the chance of agreeing with a right answer minus that of agreeing with a wrong one; gain is
 *     {@code all (1 - all) j / coverage}
 * @param rivals by name, how each rival does on the same answers at the same coverage
 */
public record SelectiveFigures(
        int items,
        Estimate coverage,
        Estimate all,
        Estimate agreed,
        Estimate gain,
        Estimate j,
        Map<String, Rival> rivals) {

    public SelectiveFigures {
        rivals = java.util.Collections.unmodifiableMap(new TreeMap<>(rivals));
    }

    /**
     * A rival at the coverage of the scaffold.
     *
     * @param accuracy the share of right ones among the answers that it is surest of
     * @param gain accuracy minus that of all answers
     * @param lead the scaffold's agreed accuracy minus the rival's
     */
    public record Rival(Estimate accuracy, Estimate gain, Estimate lead) {}

    /** The figures of some answers. */
    public static SelectiveFigures of(List<Selected> answers, Resamples resamples, double level) {
        Answers of = new Answers(answers);
        ToDoubleFunction<int[]> all = counts -> of.rate(counts, of.right, of.everything());
        ToDoubleFunction<int[]> agreed = counts -> of.rate(counts, of.right, of.agreed);
        Map<String, Rival> rivals = answers.stream()
                .flatMap(a -> a.scores().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.toMap(name -> name, name -> rival(of, name, resamples, level)));
        return new SelectiveFigures(
                answers.size(),
                Estimate.of(of::coverage, resamples, level),
                Estimate.of(all, resamples, level),
                Estimate.of(agreed, resamples, level),
                Estimate.of(c -> agreed.applyAsDouble(c) - all.applyAsDouble(c), resamples, level),
                Estimate.of(of::j, resamples, level),
                rivals);
    }

    private static Rival rival(Answers of, String name, Resamples resamples, double level) {
        Ranking ranking = of.rankedBy(name);
        ToDoubleFunction<int[]> accuracy = counts -> ranking.accuracyAt(of.coverage(counts), of.right, counts);
        return new Rival(
                Estimate.of(accuracy, resamples, level),
                Estimate.of(c -> accuracy.applyAsDouble(c) - of.rate(c, of.right, of.everything()), resamples, level),
                Estimate.of(c -> of.rate(c, of.right, of.agreed) - accuracy.applyAsDouble(c), resamples, level));
    }

    /** Answers as arrays. */
    private static final class Answers {
        private final List<Selected> answers;
        private final boolean[] right;
        private final boolean[] agreed;
        private final boolean[] everything;

        Answers(List<Selected> answers) {
            this.answers = answers;
            this.right = new boolean[answers.size()];
            this.agreed = new boolean[answers.size()];
            this.everything = new boolean[answers.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = answers.get(i).right();
                agreed[i] = answers.get(i).agreed();
                everything[i] = true;
            }
        }

        boolean[] everything() {
            return everything;
        }

        double coverage(int[] counts) {
            return rate(counts, agreed, everything);
        }

        double j(int[] counts) {
            boolean[] wrong = new boolean[right.length];
            for (int i = 0; i < wrong.length; i++) {
                wrong[i] = !right[i];
            }
            return rate(counts, agreed, right) - rate(counts, agreed, wrong);
        }

        /** The share of those with a property among some; NaN if there are none. */
        double rate(int[] counts, boolean[] property, boolean[] among) {
            double with = 0;
            double size = 0;
            for (int i = 0; i < counts.length; i++) {
                size += among[i] ? counts[i] : 0;
                with += among[i] && property[i] ? counts[i] : 0;
            }
            return with / size;
        }

        Ranking rankedBy(String rival) {
            return Ranking.of(answers.stream()
                    .mapToDouble(a -> a.scores().getOrDefault(rival, Double.NEGATIVE_INFINITY))
                    .toArray());
        }
    }
}
