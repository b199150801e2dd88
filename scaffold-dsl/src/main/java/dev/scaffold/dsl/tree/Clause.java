package dev.scaffold.dsl.tree;

/** Something said inside a section, begun by words of its own. At most one of each sort may be said in one place. */
public interface Clause extends Node {

    /** The word or words it begins with, to name it. */
    String sort();
}
