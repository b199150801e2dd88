package dev.scaffold.lab;

import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.lab.statistics.Auroc;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one question came to on first drafts, and how well it separates right drafts from wrong ones.
 *
 * @param question its id
 * @param met how often Met
 * @param unmet how often Unmet
 * @param unclear how often Unclear
 * @param notApplicable how often it could not be asked
 * @param byWord area under the curve with Met scored 1 and all else 0; empty without right and wrong drafts
 * @param byProbability area under the curve of the probability of Met, on the drafts that have one; empty where none has
 * @param graded on how many drafts a probability was had
 */
public record QuestionFigures(
        String question,
        int met,
        int unmet,
        int unclear,
        int notApplicable,
        OptionalDouble byWord,
        OptionalDouble byProbability,
        int graded) {

    /** The figures of one question over measured rows. Where it was asked of several parts, the least probability counts. */
    public static QuestionFigures of(String question, List<Measured> rows) {
        int[] counts = new int[Outcome.values().length];
        List<Double> rightWords = new ArrayList<>();
        List<Double> wrongWords = new ArrayList<>();
        List<Double> rightProbabilities = new ArrayList<>();
        List<Double> wrongProbabilities = new ArrayList<>();
        for (Measured row : rows) {
            Outcome outcome = row.onFirstDraft().of(question);
            counts[outcome.ordinal()]++;
            (row.firstRight() ? rightWords : wrongWords).add(outcome == Outcome.MET ? 1.0 : 0.0);
            row.onFirstDraft().on(question).stream()
                    .map(Finding::probability)
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .min()
                    .ifPresent(p -> (row.firstRight() ? rightProbabilities : wrongProbabilities).add(p));
        }
        return new QuestionFigures(
                question,
                counts[Outcome.MET.ordinal()],
                counts[Outcome.UNMET.ordinal()],
                counts[Outcome.UNCLEAR.ordinal()],
                counts[Outcome.NOT_APPLICABLE.ordinal()],
                Auroc.of(rightWords, wrongWords),
                Auroc.of(rightProbabilities, wrongProbabilities),
                rightProbabilities.size() + wrongProbabilities.size());
    }
}
