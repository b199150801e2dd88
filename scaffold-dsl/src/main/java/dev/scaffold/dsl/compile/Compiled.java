package dev.scaffold.dsl.compile;

import dev.scaffold.Disposition;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a scaffold compiles to: the plan that the engine carries out, and what a script can say beyond it.
 *
 * @param plan for the engine
 * @param assertion the gate on what the user takes for granted
 * @param revision the gate on changing a position
 * @param peers the gate on agreement between models
 * @param convergent whether each warrant is an argument of its own
 * @param answerable ids of questions that backing may answer
 */
public record Compiled(
        Plan plan,
        Optional<AssertionGate> assertion,
        Optional<RevisionGate> revision,
        Optional<PeersGate> peers,
        boolean convergent,
        Set<String> answerable) {
    public Compiled {
        answerable = Set.copyOf(answerable);
    }

    /**
     * {@code gate assertion}.
     *
     * @param most how many presuppositions at most
     * @param mode how the direct questions about them travel
     * @param otherwise what goes out instead
     */
    public record AssertionGate(int most, QuestionMode mode, Disposition otherwise) {}

    /**
     * {@code gate revision}.
     *
     * @param blind how many answers are had without the dialogue
     * @param margin how much more probable the challenger must be; empty for what the lab has fitted
     * @param otherwise what goes out instead
     */
    public record RevisionGate(int blind, OptionalDouble margin, Disposition otherwise) {}

    /**
     * {@code gate peers}.
     *
     * @param turns how many at most
     * @param stopOn {@code agreed} or {@code consensus}
     * @param otherwise what goes out instead
     */
    public record PeersGate(int turns, String stopOn, Disposition otherwise) {}
}
