package dev.scaffold.toulmin.graph;

import dev.scaffold.Findings;
import dev.scaffold.Part;
import java.util.List;
import java.util.Objects;

/**
 * What a scaffold says about how arguments attack and defend each other.
 *
 * @param concerns its questions of parts, in the order of the script
 * @param structure how warrants carry the claim
 */
public record ArgumentRules(List<Concern> concerns, Structure structure) {
    public ArgumentRules {
        concerns = concerns.stream().filter(c -> c.kind().isPresent()).toList();
        Objects.requireNonNull(structure, "structure");
    }

    /** The graph of an argument and what was found about it. */
    public ArgumentGraph graph(Findings findings) {
        return new ArgumentGraph(this, findings.argument(), Stance.all(concerns, findings));
    }

    /** The ids of the questions that bear on the argument, in order. */
    public List<String> questions() {
        return concerns.stream().map(Concern::question).toList();
    }

    /** True if acceptance comes to every question being Met or not applicable: nothing carries the claim alone, nothing defends. */
    public boolean allOrNothing() {
        return structure == Structure.LINKED && concerns.stream().allMatch(c -> c.defence() == Defence.NONE);
    }

    List<Concern> of(Part.Kind kind) {
        return concerns.stream().filter(c -> c.of(kind)).toList();
    }
}
