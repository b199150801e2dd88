package dev.scaffold.lab.statistics;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether one question earns its place: what it came to on first drafts, and how well it tells right drafts from wrong ones.
 *
 * @param question its id
 * @param drafts on how many drafts it was asked
 * @param met the share of Met
 * @param unmet the share of Unmet
 * @param unclear the share of Unclear
 * @param byWord how well Met against the rest separates; empty if it is not measurable
 * @param byProbability how well the probability of Met separates, on drafts that have one; empty if it is not measurable
 * @param correlations with the other questions, by their ids: of the probabilities if both have them on all drafts that both
 *     were asked on, else of Met against the rest; without those that do not vary
 * @param costShare its share of what all questions cost
 */
public record QuestionWorth(
        String question,
        int drafts,
        double met,
        double unmet,
        double unclear,
        Optional<Separation> byWord,
        Optional<Separation> byProbability,
        Map<String, Double> correlations,
        OptionalDouble costShare) {

    public QuestionWorth {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(byWord, "byWord");
        Objects.requireNonNull(byProbability, "byProbability");
        Objects.requireNonNull(costShare, "costShare");
        correlations = Map.copyOf(correlations);
    }

    /**
     * How well something separates right from wrong.
     *
     * @param auroc the area, with a bootstrap interval over items
     * @param p of no separation, not adjusted
     * @param adjustedP after Holm, over all questions measured together
     */
    public record Separation(Estimate auroc, double p, double adjustedP) {}

    /** True if there are enough right drafts, wrong drafts, and drafts on which it was not Met. */
    public boolean measurable() {
        return byWord.isPresent();
    }
}
