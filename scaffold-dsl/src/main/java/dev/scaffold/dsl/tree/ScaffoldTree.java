package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code scaffold NAME { … }}.
 *
 * @param name its name
 * @param sections in order; those that could not be read are left out
 * @param garbled every word that stands where the text could not be read
 * @param span from {@code scaffold} to the closing brace
 */
public record ScaffoldTree(Word name, List<Section> sections, Set<String> garbled, Span span) implements Item, Holder {
    public ScaffoldTree {
        sections = List.copyOf(sections);
        garbled = Set.copyOf(garbled);
    }

    /** The first section of a kind. */
    public <S extends Section> Optional<S> first(Class<S> kind) {
        return all(kind).findFirst();
    }

    /** The parts that the argument lists, in order. */
    public List<PartTree> parts() {
        return first(Section.Argument.class).map(Section.Argument::parts).orElse(List.of());
    }

    /** The gate of a subject. */
    public Optional<Section.GateTree> gate(String subject) {
        return all(Section.GateTree.class)
                .filter(g -> g.subject().text().equals(subject))
                .findFirst();
    }

    /** The clauses of one sort in the gate of a subject. */
    public <C extends GateClause> Stream<C> gateClauses(String subject, Class<C> sort) {
        return gate(subject).stream()
                .flatMap(g -> g.clauses().stream())
                .filter(sort::isInstance)
                .map(sort::cast);
    }
}
