package dev.scaffold.dsl.compile;

import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.peers.PeersRule;
import java.util.Optional;
import java.util.Set;

/**
 * What a scaffold compiles to: the plan that the engine carries out, and what a script can say beyond it.
 *
 * @param plan for the engine
 * @param peers the gate on agreement between models
 * @param convergent whether each warrant is an argument of its own
 * @param answerable ids of questions that backing may answer
 */
public record Compiled(Plan plan, Optional<PeersRule> peers, boolean convergent, Set<String> answerable) {
    public Compiled {
        answerable = Set.copyOf(answerable);
    }

    /** The gate on what the user takes for granted. */
    public Optional<AssertionRule> assertion() {
        return plan.extras().assertion();
    }

    /** The gate on changing a position. */
    public Optional<RevisionRule> revision() {
        return plan.extras().revision();
    }
}
