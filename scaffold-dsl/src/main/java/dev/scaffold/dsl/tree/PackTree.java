package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.Set;

/**
 * {@code pack NAME version "…" { … }}: questions that several scaffolds may include.
 *
 * @param name its name
 * @param version its version, in its author's counting
 * @param sections what it says about itself, its questions and what it includes, in order
 * @param garbled every word that stands where the text could not be read
 * @param span from {@code pack} to the closing brace
 */
public record PackTree(Word name, Text version, List<Section> sections, Set<String> garbled, Span span)
        implements Item, Holder {
    public PackTree {
        sections = List.copyOf(sections);
        garbled = Set.copyOf(garbled);
    }
}
