package dev.scaffold.lab.statistics;

import dev.scaffold.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found about one first draft by all questions, with whether the draft is right.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it
 * @param right whether the draft is right
 * @param answers by question
 */
public record QuestionAnswers(String item, String family, String cluster, boolean right, Map<String, Answer> answers)
        implements Sampled {

    public QuestionAnswers {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        answers = Map.copyOf(answers);
    }

    /**
     * One question's answer; of several parts, the worst outcome and the least probability.
     *
     * @param probability of Met, where the critic gives one
     * @param essential whether it is always part of the gate
     * @param weight its weight; 0 if it is essential
     * @param tokens what asking it cost here; of a batch, its share
     */
    public record Answer(Outcome outcome, OptionalDouble probability, boolean essential, int weight, double tokens) {
        public Answer {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(probability, "probability");
        }

        double met() {
            return outcome == Outcome.MET ? 1 : 0;
        }

        /** True if it stands in the way: what does not apply does not. */
        private boolean blocks() {
            return essential && outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
        }
    }

    /** The order of attempts in which the best one is chosen: fewest essentials in the way, then most weight Met. */
    double rankWithout(Optional<String> question) {
        double rank = 0;
        for (Map.Entry<String, Answer> asked : answers.entrySet()) {
            Answer answer = asked.getValue();
            if (question.filter(asked.getKey()::equals).isEmpty()) {
                rank += answer.blocks() ? -1e6 : answer.met() * answer.weight();
            }
        }
        return rank;
    }
}
