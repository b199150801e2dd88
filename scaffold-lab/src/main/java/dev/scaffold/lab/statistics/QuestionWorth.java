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
 * @param byWord how well Met against the rest separates; empty if it is not measurable: with fewer than 10 right drafts, 10 wrong
 *     ones, or 5 that are not Met
 * @param byProbability how well the probability of Met separates, on drafts that have one; empty with fewer than 10 right or 10
 *     wrong ones of them. A critic that says yes to everything can still be measured so
 * @param correlations with the other questions, by their ids: of the probabilities if both have them on all drafts that both
 *     were asked on, else of Met against the rest; without those that do not vary
 * @param costShare its share of what all questions cost; empty if they cost nothing
 * @param selective how often right the drafts are that all questions together rank first, with and without this one
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
        OptionalDouble costShare,
        Selective selective) {

    public QuestionWorth {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(byWord, "byWord");
        Objects.requireNonNull(byProbability, "byProbability");
        Objects.requireNonNull(costShare, "costShare");
        Objects.requireNonNull(selective, "selective");
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

    /**
     * The share of right ones among the drafts that are ranked first by fewest essentials in the way, then most weight Met, equals at
     * the edge counting in part.
     *
     * @param coverage which share of the drafts is taken
     * @param with all questions
     * @param without this one
     */
    public record Selective(double coverage, double with, double without) {}

    /** True if there are enough right drafts, wrong drafts, and drafts on which it was not Met, to measure it by word. */
    public boolean measurable() {
        return byWord.isPresent();
    }

    QuestionWorth with(Optional<Separation> adjustedByWord, Optional<Separation> adjustedByProbability) {
        return new QuestionWorth(
                question,
                drafts,
                met,
                unmet,
                unclear,
                adjustedByWord,
                adjustedByProbability,
                correlations,
                costShare,
                selective);
    }
}
