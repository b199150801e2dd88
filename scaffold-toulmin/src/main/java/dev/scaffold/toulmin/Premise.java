package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Outcome;
import dev.scaffold.Target;
import dev.scaffold.toulmin.dialogue.Presupposition;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Something that a user takes for granted.
 *
 * @param number from 1
 * @param taken what it is
 * @param outcome Met if it is true, as far as could be told by asking directly; Unclear if it could not be told
 * @param probability that it is true, where it could be read off the answers
 */
record Premise(int number, Presupposition taken, Outcome outcome, OptionalDouble probability) {

    /** The id of the question that an answer has to meet for it. */
    static String id(int number) {
        return "premise-" + number;
    }

    /** What an answer has to do about it; nothing if it is true. */
    Optional<CriticalQuestion> question() {
        boolean statement = taken.form() == Presupposition.Form.STATEMENT;
        return switch (outcome) {
            case UNMET ->
                Optional.of(essential(statement ? DialoguePrompts.CORRECTED : DialoguePrompts.ANSWERED_NO)
                        .withQuoting(Set.of(CriticalQuestion.Quotable.DRAFT))
                        .withRepair(quoting(statement ? DialoguePrompts.CORRECT : DialoguePrompts.ANSWER_NO)));
            case UNCLEAR ->
                Optional.of(essential(statement ? DialoguePrompts.LEFT_OPEN : DialoguePrompts.LEFT_UNANSWERED));
            default -> Optional.empty();
        };
    }

    private CriticalQuestion essential(String wording) {
        return CriticalQuestion.essential(id(number), Target.DRAFT, quoting(wording));
    }

    private String quoting(String wording) {
        return wording + " \"" + taken.text() + '"';
    }
}
