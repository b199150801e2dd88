package dev.scaffold.lab.report;

import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.QuestionAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What questions came to on first drafts, in the form that their worth is computed from. */
final class QuestionRows {
    private QuestionRows() {}

    /** One for each trial that judged a first draft. */
    static List<QuestionAnswers> of(Items items, String arm) {
        return items.trials(arm)
                .filter(t -> t.judged().filter(j -> !j.onFirstDraft().isEmpty()).isPresent())
                .map(QuestionRows::answers)
                .toList();
    }

    /** The questions in the order in which the script asks them. */
    static List<String> order(Items items, String arm) {
        return items.trials(arm)
                .flatMap(t -> t.judged().stream())
                .flatMap(j -> j.onFirstDraft().stream())
                .map(QuestionScore::question)
                .distinct()
                .toList();
    }

    private static QuestionAnswers answers(Trial trial) {
        List<QuestionScore> scores = trial.judged().orElseThrow().onFirstDraft();
        double each = eachModelQuestion(trial, scores);
        Map<String, QuestionAnswers.Answer> answers = new LinkedHashMap<>();
        scores.forEach(s -> answers.merge(
                s.question(),
                new QuestionAnswers.Answer(
                        s.outcome(), s.probability(), s.essential(), s.weight(), s.byCode() ? 0 : each),
                QuestionRows::worse));
        return new QuestionAnswers(
                trial.item(),
                trial.family(),
                trial.cluster(),
                trial.judged().orElseThrow().firstDraftRight(),
                answers);
    }

    /** Questions that travel together share the price of the first attempt's critic calls evenly; code costs nothing. */
    private static double eachModelQuestion(Trial trial, List<QuestionScore> scores) {
        long asked = scores.stream()
                .filter(s -> !s.byCode())
                .map(QuestionScore::question)
                .distinct()
                .count();
        int attempts = Math.max(1, trial.judged().orElseThrow().attempts().size());
        Usage critics = List.of("critic", "question").stream()
                .map(p -> trial.usage().getOrDefault(p, Usage.NONE))
                .reduce(Usage.NONE, Usage::plus);
        return asked == 0 ? 0 : critics.totalTokens() / (double) attempts / asked;
    }

    /** Of several parts: the worst outcome, the least probability. */
    private static QuestionAnswers.Answer worse(QuestionAnswers.Answer one, QuestionAnswers.Answer other) {
        boolean first = rank(one.outcome()) <= rank(other.outcome());
        return new QuestionAnswers.Answer(
                first ? one.outcome() : other.outcome(),
                least(one.probability(), other.probability()),
                one.essential(),
                one.weight(),
                one.tokens());
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case UNMET -> 0;
            case UNCLEAR -> 1;
            case MET -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private static OptionalDouble least(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return OptionalDouble.of(Math.min(one.getAsDouble(), other.getAsDouble()));
    }
}
