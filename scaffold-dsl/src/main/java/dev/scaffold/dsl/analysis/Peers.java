package dev.scaffold.dsl.analysis;

import dev.scaffold.Part;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.peers.PeersRule;

/** Computes how many calls {@code gate peers} takes. */
final class Peers {
    /** A position is asked for once more if the reply cannot be read. */
    private static final long POSITION = 2;

    private static final long SIDES = 2;

    private Peers() {}

    /** Two turns that pass at once, and whose positions code can tell. */
    static long least(long firstPasses) {
        return SIDES * firstPasses;
    }

    /**
     * Every turn takes a call, its position where code cannot find it, and its argument judged at most once.
     *
     * @param judging what the questions on one argument take at most
     */
    static long most(PeersRule rule, Plan plan, long judging) {
        return rule.turns() * (1 + (asksForPositions(plan) ? POSITION : 0) + judging);
    }

    /** True if code may not find a position, so that a model is asked. */
    static boolean asksForPositions(Plan plan) {
        return plan.shape(Part.Kind.CLAIM).flatMap(PartShape::pattern).isEmpty();
    }
}
