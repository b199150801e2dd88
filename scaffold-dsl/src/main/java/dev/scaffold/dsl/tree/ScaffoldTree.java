package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scaffold.
 *
 * @param name its name
 * @param sections in order; those that could not be read are left out
 * @param garbled every word that stands where the text could not be read: nothing may be said to be missing if it is one of
 *     them
 * @param span from {@code scaffold} to the closing brace
 */
public record ScaffoldTree(Word name, List<Section> sections, Set<String> garbled, Span span) implements Node {
    public ScaffoldTree {
        sections = List.copyOf(sections);
        garbled = Set.copyOf(garbled);
    }

    /** The sections of one kind, in order. */
    public <S extends Section> Stream<S> all(Class<S> kind) {
        return sections.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first section of a kind. */
    public <S extends Section> Optional<S> first(Class<S> kind) {
        return all(kind).findFirst();
    }

    /** The questions, in order. */
    public List<Ask> asks() {
        return all(Ask.class).toList();
    }

    /** The parts that the argument lists, in order. */
    public List<PartTree> parts() {
        return first(Section.Argument.class).map(Section.Argument::parts).orElse(List.of());
    }
}
