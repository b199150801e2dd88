package dev.scaffold.dsl.compile;

import dev.scaffold.Disposition;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a scaffold compiles to: the plan that the engine carries out, and what a script can say beyond it.
 *
 * @param plan for the engine
 * @param generations questions that a model writes, in order
 * @param counters rebuttals that are asked for, by device, in order
 * @param assertion the gate on what the user takes for granted
 * @param revision the gate on changing a position
 * @param peers the gate on agreement between models
 * @param observation what share of calls is judged without a say, if that is asked for
 * @param onCriticFailure what goes out if the critic cannot be had; empty if it is not said
 * @param convergent whether each warrant is an argument of its own
 * @param answerable ids of questions that backing may answer
 */
public record Compiled(
        Plan plan,
        List<Generation> generations,
        List<String> counters,
        Optional<AssertionGate> assertion,
        Optional<RevisionGate> revision,
        Optional<PeersGate> peers,
        Optional<Share> observation,
        Optional<Disposition> onCriticFailure,
        boolean convergent,
        Set<String> answerable) {
    public Compiled {
        generations = List.copyOf(generations);
        counters = List.copyOf(counters);
        answerable = Set.copyOf(answerable);
    }

    /**
     * Questions that a model writes.
     *
     * @param written how many
     * @param kept how many of them are asked
     * @param kind the word of the part they are about
     * @param weight of each
     * @param role who writes and selects
     * @param criterion what they are selected by
     */
    public record Generation(int written, int kept, String kind, int weight, String role, String criterion) {}

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

    /**
     * A share of calls.
     *
     * @param judged how many
     * @param of out of how many
     */
    public record Share(int judged, int of) {
        static Share of(Section.Observe observe) {
            return observe.share()
                    .map(s -> new Share(s.judged().toInt(), s.of().toInt()))
                    .orElse(new Share(1, 1));
        }
    }
}
