package dev.scaffold.dsl.tree;

import java.util.List;

/** When to agree. */
public sealed interface Formula extends Node {

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
