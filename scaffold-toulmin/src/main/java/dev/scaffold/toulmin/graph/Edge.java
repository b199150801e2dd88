package dev.scaffold.toulmin.graph;

import java.util.Objects;

/**
 * One argument bearing on another.
 *
 * @param from the one that attacks or supports
 * @param to the one that is attacked or supported
 */
public record Edge(String from, String to) {
    public Edge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
