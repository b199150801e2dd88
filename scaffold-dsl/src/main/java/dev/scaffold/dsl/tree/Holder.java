package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds questions: a scaffold or a pack. */
public sealed interface Holder permits ScaffoldTree, PackTree {

    /** Its name. */
    Word name();

    /** Its sections, in order; those that could not be read are left out. */
    List<Section> sections();

    /** Every word that stands where the text could not be read: nothing may be said to be missing if it is one of them. */
    Set<String> garbled();

    /** The sections of one kind, in order. */
    default <S extends Section> Stream<S> all(Class<S> kind) {
        return sections().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The questions that it states itself, in order. */
    default List<Ask> asks() {
        return all(Ask.class).toList();
    }
}
