package dev.scaffold.toulmin.gates;

import java.util.List;
import java.util.Objects;

/**
 * How a gate came to its answer.
 *
 * @param gate in the words of the language
 * @param holds its answer
 * @param tippedBy ids of questions, in the order of the script. Where the gate holds: those that it cannot do without, each by
 *     itself. Where it does not: those that would each be enough, were they Met; if none is, a smallest set that would be enough
 *     together; if nothing would be, none
 * @param steps what happened in the argument, a line each, in words that can be shown
 */
public record Trace(String gate, boolean holds, List<String> tippedBy, List<String> steps) {
    public Trace {
        Objects.requireNonNull(gate, "gate");
        tippedBy = List.copyOf(tippedBy);
        steps = List.copyOf(steps);
    }
}
