package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.stream.Stream;

/** When to agree. */
public sealed interface Formula extends Node {

    /** This formula and everything in it, from the outside in. */
    default Stream<Formula> all() {
        if (this instanceof And and) {
            return Stream.concat(Stream.of(this), and.parts().stream().flatMap(Formula::all));
        } else if (this instanceof Or or) {
            return Stream.concat(Stream.of(this), or.parts().stream().flatMap(Formula::all));
        }
        return Stream.of(this);
    }

    /**
     * {@code ID met}.
     *
     * @param question the question's id
     * @param span all of it
     */
    record QuestionMet(Word question, Span span) implements Formula {}

    /**
     * {@code all GROUP met}.
     *
     * @param group the group
     * @param span all of it
     */
    record AllMet(Group group, Span span) implements Formula {}

    /**
     * {@code all essential met}: always asked for, said for the reader.
     *
     * @param span all of it
     */
    record AllEssential(Span span) implements Formula {}

    /**
     * {@code at least K of GROUP}.
     *
     * @param weight K
     * @param group the group
     * @param span all of it
     */
    record AtLeast(Numeral weight, Group group, Span span) implements Formula {}

    /**
     * {@code claim accepted}: by grounded semantics over the argument and its doubts.
     *
     * @param span all of it
     */
    record ClaimAccepted(Span span) implements Formula {}

    /**
     * {@code strength of claim >= 0.7}.
     *
     * @param least the number
     * @param span all of it
     */
    record Strength(Numeral least, Span span) implements Formula {}

    /**
     * {@code confidence >= 0.8}.
     *
     * @param least the number
     * @param span all of it
     */
    record Confidence(Numeral least, Span span) implements Formula {}

    /**
     * {@code F and G}.
     *
     * @param parts two or more
     * @param span all of it
     */
    record And(List<Formula> parts, Span span) implements Formula {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code F or G}.
     *
     * @param parts two or more
     * @param span all of it
     */
    record Or(List<Formula> parts, Span span) implements Formula {
        public Or {
            parts = List.copyOf(parts);
        }
    }
}
