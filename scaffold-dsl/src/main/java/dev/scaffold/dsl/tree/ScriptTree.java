package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole file.
 *
 * @param language the version it says, if it says one
 * @param items in order; those that could not be read are left out
 * @param garbled every word that stands where the text could not be read
 * @param span the whole text
 */
public record ScriptTree(Optional<Numeral> language, List<Item> items, Set<String> garbled, Span span) implements Node {
    public ScriptTree {
        items = List.copyOf(items);
        garbled = Set.copyOf(garbled);
    }

    /** A file of which nothing could be read. */
    public static ScriptTree unreadable(Span span) {
        return new ScriptTree(Optional.empty(), List.of(), Set.of("language"), span);
    }

    /** The items of one kind, in order. */
    public <I extends Item> List<I> all(Class<I> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The scaffolds, in order. */
    public List<ScaffoldTree> scaffolds() {
        return all(ScaffoldTree.class);
    }
}
