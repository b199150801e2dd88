package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;

/**
 * {@code ask ID of …}: a critical question.
 *
 * @param keyword the word it begins with
 * @param name the question's id
 * @param target what it is asked of
 * @param clauses in order
 * @param span all of it
 */
public record Ask(Word keyword, Word name, TargetTree target, List<AskClause> clauses, Span span) implements Section {
    public Ask {
        clauses = List.copyOf(clauses);
    }

    /** The first clause of a sort. */
    public <C extends AskClause> Optional<C> first(Class<C> sort) {
        return clauses.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }
}
