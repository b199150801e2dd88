package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole file.
 *
 * @param language the version it says, if it says one
 * @param scaffolds in order
 * @param garbled every word that stands where the text could not be read
 * @param span the whole text
 */
public record ScriptTree(Optional<Numeral> language, List<ScaffoldTree> scaffolds, Set<String> garbled, Span span)
        implements Node {
    public ScriptTree {
        scaffolds = List.copyOf(scaffolds);
        garbled = Set.copyOf(garbled);
    }
}
