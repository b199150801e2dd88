package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code test SCAFFOLD "…" { … }}.
 *
 * @param name the scaffold that is tested
 * @param title what is expected, in words
 * @param clauses in order
 * @param complete false if a clause could not be read
 * @param span from {@code test} to the closing brace
 */
public record TestTree(Word name, Text title, List<TestClause> clauses, boolean complete, Span span) implements Item {
    public TestTree {
        clauses = List.copyOf(clauses);
    }

    /** The clauses of one sort, in order. */
    public <C extends TestClause> Stream<C> all(Class<C> sort) {
        return clauses.stream().filter(sort::isInstance).map(sort::cast);
    }
}
