package dev.scaffold.toulmin.graph;

import dev.scaffold.Argument;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.List;
import java.util.Optional;

/**
 * What carries a claim, what speaks against it, and what answers that; made anew for every set of findings.
 *
 * <p>Two colours: arguments for the claim, replies and backing on one side, doubts and rebuttals on the other. Attacks join
 * opposite colours only, and a better finding can only add to the first side and take from the second: so both ways of reading
 * the graph never fall when a finding improves.
 */
public final class ArgumentGraph {
    private final ArgumentRules rules;
    private final Argument argument;
    private final List<Stance> stances;

    ArgumentGraph(ArgumentRules rules, Argument argument, List<Stance> stances) {
        this.rules = rules;
        this.argument = argument;
        this.stances = stances;
    }

    /** Whether the claim is accepted: some argument for it is in the grounded labelling. */
    public boolean accepted() {
        var labels = attacks().grounded();
        return carriers().stream().anyMatch(c -> labels.get(c.name()) == Label.IN);
    }

    /** How strong the claim is, from 0 to 1: the strength of its strongest argument, by DF-QuAD. */
    public double strength() {
        return new StrengthGraph(this).strength();
    }

    /** What is present, and what attacks what. */
    public Framework attacks() {
        return new AttackGraph(this).framework();
    }

    /** Every argument, each with a strength of its own, and what attacks and supports what. */
    public WeightedFramework weighed() {
        return new StrengthGraph(this).framework();
    }

    /** The names of the arguments for the claim: one, or one a warrant. */
    public List<String> claims() {
        return carriers().stream().map(Carrier::name).toList();
    }

    /** What is accepted and what is defeated, and by what: a line each. */
    public List<String> labelled() {
        return new Wording(this).labelled();
    }

    /** How strong the arguments for the claim are, and what bears on them: a line each. */
    public List<String> weighing() {
        return new Wording(this).weighing();
    }

    /**
     * An argument for the claim.
     *
     * @param warrant the one that it rests on; empty if on all
     */
    record Carrier(Optional<String> warrant) {
        String name() {
            return "argument" + warrant.map(w -> " by " + w).orElse("");
        }
    }

    List<Carrier> carriers() {
        List<Carrier> convergent = argument.of(Part.Kind.WARRANT).stream()
                .map(w -> new Carrier(Optional.of(w.id())))
                .toList();
        return rules.structure() == Structure.LINKED || convergent.isEmpty()
                ? List.of(new Carrier(Optional.empty()))
                : convergent;
    }

    /** True if what a question came to somewhere bears on an argument: not if that place is another warrant than its own. */
    boolean bears(Stance stance, Carrier carrier) {
        boolean otherWarrant = carrier.warrant().isPresent()
                && stance.concern().target() instanceof Target.Each
                && stance.concern().of(Part.Kind.WARRANT)
                && has(Part.Kind.WARRANT, stance)
                && !stance.bearsOn(carrier.warrant().get());
        return !otherWarrant;
    }

    private boolean has(Part.Kind kind, Stance stance) {
        return argument.of(kind).stream().anyMatch(p -> stance.part().equals(Optional.of(p.id())));
    }

    /** What speaks for or against the claim by itself: all but what was found about the rebuttals that there are. */
    List<Stance> onClaim() {
        boolean rebuttals = !rebuttals().isEmpty();
        return stances.stream()
                .filter(s -> !s.concern().of(Part.Kind.REBUTTAL)
                        || !(has(Part.Kind.REBUTTAL, s)
                                || (rebuttals && s.part().isEmpty())))
                .toList();
    }

    /** The ids of the rebuttals. */
    List<String> rebuttals() {
        return ids(Part.Kind.REBUTTAL);
    }

    /** The ids of the backing. */
    List<String> backing() {
        return ids(Part.Kind.BACKING);
    }

    private List<String> ids(Part.Kind kind) {
        return argument.of(kind).stream().map(Part::id).toList();
    }

    /** True if something is asked of a part, and all of it is Met. */
    boolean allMet(Part.Kind kind, String id) {
        List<Concern> asked = rules.of(kind);
        return !asked.isEmpty() && asked.stream().allMatch(c -> met(c, id));
    }

    private boolean met(Concern concern, String id) {
        List<Stance> there = stances.stream()
                .filter(s -> s.concern().equals(concern) && s.bearsOn(id))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(s -> s.outcome() == Outcome.MET);
    }

    /** How much weight the questions of a kind have together. */
    long weight(Part.Kind kind) {
        return rules.of(kind).stream().mapToLong(Concern::weight).sum();
    }

    /** The questions of rebuttals and backing that keep a part from being answered, or from answering. */
    List<Stance> open(Part.Kind kind, String id) {
        return stances.stream()
                .filter(s -> s.concern().of(kind) && s.bearsOn(id) && s.outcome() != Outcome.MET)
                .toList();
    }
}
