package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Role;
import dev.scaffold.Target;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A small check done well, shown to a critic as an earlier exchange: it shows the form of the lines, and that No is an answer. Its
 * parts and questions are fixed: a claim, grounds, a rebuttal that is not there, and the two questions below.
 *
 * @param question what was asked
 * @param answer what was answered, with a fault
 * @param claim the claim as copied from the answer
 * @param grounds a ground as copied from the answer
 * @param fitting a question that the answer survives
 * @param correct a question that it does not survive
 * @param reason why it does not
 */
public record Demonstration(
        String question, String answer, String claim, String grounds, String fitting, String correct, String reason) {

    /** The one that comes with the library. */
    static final Demonstration BUILT_IN = new Demonstration(
            "A shop sells pens at 3 dollars each. How much do 4 pens cost?",
            "Each pen costs 3 dollars. So 4 pens cost 4 + 3 = 7 dollars.",
            "7 dollars",
            "Each pen costs 3 dollars.",
            "Is the final answer the thing that the question asks for?",
            "Is the final answer correct?",
            "No, 4 pens at 3 dollars each cost 12 dollars");

    public Demonstration {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(fitting, "fitting");
        Objects.requireNonNull(correct, "correct");
        Objects.requireNonNull(reason, "reason");
    }

    /** What is asked in it. */
    Batch batch() {
        return new Batch(
                Phase.CRITIC,
                Role.CRITIC,
                List.of(
                        PartShape.of(Part.Kind.CLAIM, 1, 1).quotedFrom(Set.of()),
                        PartShape.of(Part.Kind.GROUNDS, 0, 8).quotedFrom(Set.of()),
                        PartShape.of(Part.Kind.REBUTTAL, 0, 3).quotedFrom(Set.of())),
                List.of(
                        CriticalQuestion.essential("fitting", Target.DRAFT, fitting),
                        CriticalQuestion.essential("correct", Target.DRAFT, correct)),
                Argument.EMPTY);
    }

    /** What is answered to it, in that order. */
    List<String> replies() {
        return List.of(claim, grounds, "none", "Yes", reason);
    }
}
