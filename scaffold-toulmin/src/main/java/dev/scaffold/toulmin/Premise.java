package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Outcome;
import dev.scaffold.Target;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Something that a user takes for granted.
 *
 * @param number from 1
 * @param statement in words that can be true or false
 * @param outcome Met if it is true, as far as could be told by asking directly; Unclear if it could not be told
 * @param probability that it is true, where it could be read off the answers
 */
record Premise(int number, String statement, Outcome outcome, OptionalDouble probability) {

    /** The id of the question that an answer has to meet for it. */
    static String id(int number) {
        return "premise-" + number;
    }

    /** What an answer has to do about it; nothing if it is true. */
    Optional<CriticalQuestion> question() {
        return switch (outcome) {
            case UNMET ->
                Optional.of(CriticalQuestion.essential(
                                id(number), Target.DRAFT, DialoguePrompts.CORRECTED + " \"" + statement + "\"")
                        .withQuoting(Set.of(CriticalQuestion.Quotable.DRAFT))
                        .withRepair(DialoguePrompts.CORRECT + " \"" + statement + "\""));
            case UNCLEAR ->
                Optional.of(CriticalQuestion.essential(
                        id(number), Target.DRAFT, DialoguePrompts.LEFT_OPEN + " \"" + statement + "\""));
            default -> Optional.empty();
        };
    }
}
