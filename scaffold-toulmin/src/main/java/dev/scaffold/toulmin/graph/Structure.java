package dev.scaffold.toulmin.graph;

/** How the warrants of an answer carry its claim. */
public enum Structure {
    /** All grounds and warrants together make one argument. */
    LINKED,
    /** Each warrant makes an argument of its own, and one that stands is enough. */
    CONVERGENT
}
