package dev.scaffold.dsl.compile;

import dev.scaffold.Disposition;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.RevisionRule;
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
public record Compiled(Plan plan, Optional<PeersGate> peers, boolean convergent, Set<String> answerable) {
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

    /**
     * {@code gate peers}.
     *
     * @param turns how many at most
     * @param stopOn {@code agreed} or {@code consensus}
     * @param otherwise what goes out instead
     */
    public record PeersGate(int turns, String stopOn, Disposition otherwise) {}
}
