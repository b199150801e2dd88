package dev.scaffold.lab.calibration;

import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.QuestionAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the questions of a run found on first drafts: what is fitted, and what questions are judged by. */
public final class FirstDrafts {
    private FirstDrafts() {}

    /** One for each trial of this arm whose first draft was judged, in the order of the run. */
    public static List<QuestionAnswers> of(Stream<Trial> trials, String arm) {
        return trials.filter(t -> t.arm().equals(arm))
                .flatMap(t -> of(t).stream())
                .toList();
    }

    /** What was found on the first draft of a trial; empty if nothing was asked. */
    public static Optional<QuestionAnswers> of(Trial trial) {
        return trial.judged().filter(j -> !j.onFirstDraft().isEmpty()).map(j -> answers(trial, j));
    }

    private static QuestionAnswers answers(Trial trial, Judged judged) {
        double each = each(judged, s -> !s.byCode(), trial, "critic", "question") / attempts(judged);
        double device = each(judged, QuestionScore::byDevice, trial, "fresh");
        Map<String, QuestionAnswers.Answer> answers = new LinkedHashMap<>();
        judged.onFirstDraft()
                .forEach(s -> answers.merge(
                        s.question(),
                        new QuestionAnswers.Answer(
                                s.outcome(),
                                s.probability(),
                                s.essential(),
                                s.weight(),
                                s.byDevice() ? device : s.byCode() ? 0 : each),
                        FirstDrafts::worse));
        return new QuestionAnswers(trial.item(), trial.family(), trial.cluster(), judged.firstDraftRight(), answers);
    }

    private static int attempts(Judged judged) {
        return Math.max(1, judged.attempts().size());
    }

    /** Such questions share the price of the calls in which they travel evenly; code that calls nobody costs nothing. */
    private static double each(Judged judged, Predicate<QuestionScore> such, Trial trial, String... phases) {
        long asked = judged.onFirstDraft().stream()
                .filter(such)
                .map(QuestionScore::question)
                .distinct()
                .count();
        Usage calls = Stream.of(phases)
                .map(phase -> trial.usage().getOrDefault(phase, Usage.NONE))
                .reduce(Usage.NONE, Usage::plus);
        return asked == 0 ? 0 : calls.totalTokens() / (double) asked;
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
