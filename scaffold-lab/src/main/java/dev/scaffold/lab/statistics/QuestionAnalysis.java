package dev.scaffold.lab.statistics;

import dev.scaffold.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds out which questions earn their place, on first drafts of which it is known whether they are right. */
public final class QuestionAnalysis {
    private static final int LEAST_RIGHT = 10;
    private static final int LEAST_WRONG = 10;
    private static final int LEAST_NOT_MET = 5;

    private final List<QuestionAnswers> drafts;
    private final double coverage;
    private final int draws;
    private final long seed;

    private QuestionAnalysis(List<QuestionAnswers> drafts, double coverage, int draws, long seed) {
        this.drafts = List.copyOf(drafts);
        this.coverage = coverage;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * What each question is worth, in the order in which they are first met.
     *
     * @param drafts the first drafts; all questions should have been asked of all
     * @param coverage at which share of the drafts selective accuracy is told, such as the share that was agreed
     * @param draws of the bootstrap
     * @param seed of the bootstrap
     */
    public static List<QuestionWorth> of(List<QuestionAnswers> drafts, double coverage, int draws, long seed) {
        return new QuestionAnalysis(drafts, coverage, draws, seed).worths();
    }

    private List<QuestionWorth> worths() {
        Set<String> questions = new LinkedHashSet<>();
        drafts.forEach(d -> questions.addAll(new TreeMap<>(d.answers()).keySet()));
        List<QuestionWorth> worths =
                questions.stream().map(q -> worth(q, questions)).toList();
        List<Optional<QuestionWorth.Separation>> byWord =
                adjusted(worths.stream().map(QuestionWorth::byWord).toList());
        List<Optional<QuestionWorth.Separation>> byProbability =
                adjusted(worths.stream().map(QuestionWorth::byProbability).toList());
        return IntStream.range(0, worths.size())
                .mapToObj(i -> worths.get(i).with(byWord.get(i), byProbability.get(i)))
                .toList();
    }

    private QuestionWorth worth(String question, Set<String> questions) {
        List<QuestionAnswers> asked = asked(question);
        return new QuestionWorth(
                question,
                asked.size(),
                share(question, asked, Outcome.MET),
                share(question, asked, Outcome.UNMET),
                share(question, asked, Outcome.UNCLEAR),
                byWord(question, asked),
                byProbability(question, asked),
                correlations(question, questions),
                costShare(question),
                new QuestionWorth.Selective(coverage, accuracy(Optional.empty()), accuracy(Optional.of(question))));
    }

    private List<QuestionAnswers> asked(String question) {
        return drafts.stream().filter(d -> d.answers().containsKey(question)).toList();
    }

    private static double share(String question, List<QuestionAnswers> asked, Outcome outcome) {
        return asked.stream()
                        .filter(d -> answer(d, question).outcome() == outcome)
                        .count()
                / (double) asked.size();
    }

    private Optional<QuestionWorth.Separation> byWord(String question, List<QuestionAnswers> asked) {
        long notMet = asked.stream().filter(d -> answer(d, question).met() == 0).count();
        return notMet < LEAST_NOT_MET
                ? Optional.empty()
                : separation(asked, d -> answer(d, question).met());
    }

    private Optional<QuestionWorth.Separation> byProbability(String question, List<QuestionAnswers> asked) {
        return separation(
                asked.stream()
                        .filter(d -> answer(d, question).probability().isPresent())
                        .toList(),
                d -> answer(d, question).probability().orElseThrow());
    }

    private Optional<QuestionWorth.Separation> separation(
            List<QuestionAnswers> on, ToDoubleFunction<QuestionAnswers> score) {
        long good = on.stream().filter(QuestionAnswers::right).count();
        if (good < LEAST_RIGHT || on.size() - good < LEAST_WRONG) {
            return Optional.empty();
        }
        Ranking ranking = Ranking.of(on.stream().mapToDouble(score).toArray());
        boolean[] right = new boolean[on.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = on.get(i).right();
        }
        Resamples resamples = Resamples.of(on, draws, seed);
        ToDoubleFunction<int[]> area = counts -> ranking.auroc(right, counts);
        double p = BootstrapP.of(area, 0.5, resamples);
        return Optional.of(new QuestionWorth.Separation(Estimate.of(area, resamples, 0.95), p, p));
    }

    private static List<Optional<QuestionWorth.Separation>> adjusted(
            List<Optional<QuestionWorth.Separation>> separations) {
        List<Double> adjusted = new ArrayList<>(Holm.adjust(separations.stream()
                .flatMap(Optional::stream)
                .map(QuestionWorth.Separation::p)
                .toList()));
        return separations.stream()
                .map(s -> s.map(m -> new QuestionWorth.Separation(m.auroc(), m.p(), adjusted.remove(0))))
                .toList();
    }

    private Map<String, Double> correlations(String question, Set<String> questions) {
        Map<String, Double> correlations = new TreeMap<>();
        for (String other : questions) {
            if (!other.equals(question)) {
                correlation(question, other).ifPresent(r -> correlations.put(other, r));
            }
        }
        return correlations;
    }

    private OptionalDouble correlation(String question, String other) {
        List<QuestionAnswers> both = asked(question).stream()
                .filter(d -> d.answers().containsKey(other))
                .toList();
        boolean graded = both.stream()
                .allMatch(d -> answer(d, question).probability().isPresent()
                        && answer(d, other).probability().isPresent());
        return Correlation.of(scores(both, question, graded), scores(both, other, graded));
    }

    private static List<Double> scores(List<QuestionAnswers> on, String question, boolean graded) {
        return on.stream()
                .map(d -> answer(d, question))
                .map(a -> graded ? a.probability().orElseThrow() : a.met())
                .toList();
    }

    private OptionalDouble costShare(String question) {
        double all = drafts.stream()
                .flatMap(d -> d.answers().values().stream())
                .mapToDouble(QuestionAnswers.Answer::tokens)
                .sum();
        double own = asked(question).stream()
                .mapToDouble(d -> answer(d, question).tokens())
                .sum();
        return all > 0 ? OptionalDouble.of(own / all) : OptionalDouble.empty();
    }

    private double accuracy(Optional<String> without) {
        boolean[] right = new boolean[drafts.size()];
        int[] counts = new int[drafts.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = drafts.get(i).right();
            counts[i] = 1;
        }
        return Ranking.of(
                        drafts.stream().mapToDouble(d -> d.rankWithout(without)).toArray())
                .accuracyAt(coverage, right, counts);
    }

    private static QuestionAnswers.Answer answer(QuestionAnswers draft, String question) {
        QuestionAnswers.Answer answer = draft.answers().get(question);
        if (answer == null) {
            throw new IllegalArgumentException(
                    "question: `" + question + "` was not asked about item `" + draft.item() + "`");
        }
        return answer;
    }
}
