package dev.scaffold.dsl.tree;

import dev.scaffold.Part;
import java.util.List;
import java.util.Optional;

/**
 * One part of {@code argument}: which, how many, and where it stands.
 *
 * @param kind its word
 * @param count how many
 * @param clauses in order
 * @param span all of it
 */
public record PartTree(Word kind, Count count, List<PartClause> clauses, Span span) implements Node {
    public PartTree {
        clauses = List.copyOf(clauses);
    }

    /** Which of the six. */
    public Part.Kind part() {
        return Kinds.of(kind);
    }

    /**
     * {@code 3}, {@code 1..6} or {@code 1..}.
     *
     * @param least the first number
     * @param most the second one; for a single number the same; empty after an open {@code ..}
     * @param span all of it
     */
    public record Count(Numeral least, Optional<Numeral> most, Span span) implements Node {}
}
