package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.List;
import java.util.Optional;

/**
 * What a question that travels alone is asked of in one call.
 *
 * @param part the one part; empty if it is asked of everything that it targets
 * @param order in which order the two sides are shown, if they stand side by side
 */
record Focus(Optional<Part> part, Optional<Order> order) {

    /** A question is asked of everything that it targets, and nothing stands side by side. */
    static final Focus EVERYTHING = new Focus(Optional.empty(), Optional.empty());

    /** Which of two sides comes first. */
    enum Order {
        /** The objection, then the answer. */
        OBJECTION_FIRST,
        /** The answer, then the objection. */
        ANSWER_FIRST
    }

    /** The kind of part that a question is asked of; empty if it is asked of the draft. */
    static Optional<Part.Kind> kind(CriticalQuestion question) {
        if (question.target() instanceof Target.Each each) {
            return Optional.of(each.kind());
        }
        return question.target() instanceof Target.Whole whole ? Optional.of(whole.kind()) : Optional.empty();
    }

    /** Everything that a question has to be asked of, one call each; empty if there is no part to ask of. */
    static List<Focus> all(CriticalQuestion question, Argument argument) {
        if (question.target() instanceof Target.Each each) {
            return argument.of(each.kind()).stream()
                    .map(p -> new Focus(Optional.of(p), Optional.empty()))
                    .toList();
        }
        boolean noPart = question.target() instanceof Target.Whole whole
                && argument.of(whole.kind()).isEmpty();
        return noPart ? List.of() : List.of(EVERYTHING);
    }

    /** The same, shown in this order. */
    Focus in(Order value) {
        return new Focus(part, Optional.of(value));
    }

    /** What is said to a question is kept under this: its own id where it is asked of everything at once. */
    String of(String question) {
        return part.isEmpty() && order.isEmpty()
                ? question
                : question
                        + part.map(p -> " " + p.id()).orElse("")
                        + order.map(o -> " " + o.name()).orElse("");
    }

    /** What of something heard speaks of this. */
    List<KeyedLine> lines(Heard heard, Argument argument) {
        if (part.isEmpty()) {
            return heard.lines();
        }
        List<Part> parts = argument.of(part.get().kind());
        return heard.about(parts.indexOf(part.get()) + 1, parts.size());
    }

    /** The parts that are judged. */
    List<Part> parts(CriticalQuestion question, Argument argument) {
        return part.map(List::of)
                .orElseGet(
                        () -> question.target() instanceof Target.Whole whole ? argument.of(whole.kind()) : List.of());
    }
}
