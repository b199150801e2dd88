package dev.scaffold.dsl.tree;

/** Something that stands in a script. */
public interface Node {

    /** Where. */
    Span span();
}
