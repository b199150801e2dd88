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
import java.util.stream.Stream;

/**
 * A small check done well, shown to a critic as an earlier exchange: it shows the form of the lines, and that No is an answer. Its
 * parts and questions are fixed: the two questions below, a claim, grounds, and a rebuttal that is not there.
 *
 * @param question what was asked
 * @param answer what was answered, with a fault
 * @param claim the claim as copied from the answer
 * @param grounds grounds as copied from the answer
 * @param warrant the rule as copied from the answer
 * @param fitting a question that the answer does not survive
 * @param misfit the reply to it
 * @param correct another question that it does not survive
 * @param mistake the reply to that
 */
public record Demonstration(
        String question,
        String answer,
        String claim,
        List<String> grounds,
        String warrant,
        String fitting,
        String misfit,
        String correct,
        String mistake) {

    /**
     * The one that comes with the library. Both questions are answered No: where one was answered Yes, the probabilities of the
     * critic's verdict on it told nothing.
     */
    static final Demonstration BUILT_IN = new Demonstration(
            "A shop sells pens at 3 dollars each. Ann buys 4 pens and pays with a 20-dollar note. How much change does she"
                    + " get?",
            "Each pen costs 3 dollars. Ann buys 4 pens. The price is the number of pens times the price of one, so she pays"
                    + " 4 * 3 = 12 dollars.",
            "12 dollars",
            List.of("Each pen costs 3 dollars.", "Ann buys 4 pens."),
            "The price is the number of pens times the price of one",
            "Is the final answer the thing that the question asks for?",
            "No, it gives the price, not the change",
            "Is the final answer correct?",
            "No, 20 - 12 = 8 dollars are left");

    public Demonstration {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(claim, "claim");
        grounds = List.copyOf(grounds);
        Objects.requireNonNull(warrant, "warrant");
        Objects.requireNonNull(fitting, "fitting");
        Objects.requireNonNull(misfit, "misfit");
        Objects.requireNonNull(correct, "correct");
        Objects.requireNonNull(mistake, "mistake");
    }

    /** What is asked in it. */
    Batch batch() {
        return new Batch(
                Phase.CRITIC,
                Role.CRITIC,
                List.of(
                        PartShape.of(Part.Kind.CLAIM, 1, 1).quotedFrom(Set.of()),
                        PartShape.of(Part.Kind.GROUNDS, 0, 8).quotedFrom(Set.of()),
                        PartShape.of(Part.Kind.WARRANT, 0, 4).quotedFrom(Set.of()),
                        PartShape.of(Part.Kind.REBUTTAL, 0, 3).quotedFrom(Set.of())),
                List.of(
                        CriticalQuestion.essential("fitting", Target.DRAFT, fitting),
                        CriticalQuestion.essential("correct", Target.DRAFT, correct)),
                Argument.EMPTY);
    }

    /** The lines of the reply, those behind one key together, in that order. */
    List<List<String>> replies() {
        return List.of(List.of(misfit), List.of(mistake), List.of(claim), grounds, List.of(warrant), List.of("none"));
    }

    /** True if a reason was copied from here: it then says nothing about the answer that is judged. */
    boolean gives(String reason) {
        return Stream.of(misfit, mistake)
                .map(r -> new KeyedLine(0, r, 0).reason())
                .anyMatch(reason::equalsIgnoreCase);
    }
}
