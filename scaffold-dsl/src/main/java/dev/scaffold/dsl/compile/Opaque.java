package dev.scaffold.dsl.compile;

import dev.scaffold.Findings;
import dev.scaffold.Gate;

/**
 * A condition that is not decided by single questions. Whoever decides whether a gate can fail takes it for a variable of its own;
 * by itself it holds never.
 *
 * @param words as in the script
 */
public record Opaque(String words) implements Gate {
    @Override
    public boolean holds(Findings findings) {
        return false;
    }
}
