package dev.scaffold.toulmin.graph;

/** What can answer a doubt. */
public enum Defence {
    /** Nothing. */
    NONE,
    /** Backing of which every question is Met. */
    BACKING
}
