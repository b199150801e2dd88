package dev.scaffold.toulmin.graph;

import dev.scaffold.Outcome;
import dev.scaffold.Part;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The graph for DF-QuAD: all that there could be, with strength 0 where it is absent, so that graphs of the same argument have the
 * same arguments in the same order.
 */
final class StrengthGraph {
    /** Of what is merely put forward: the claim, and a rebuttal. */
    private static final double PUT_FORWARD = 0.5;

    private final ArgumentGraph graph;
    private final Map<String, Double> own = new LinkedHashMap<>();
    private final Set<Edge> attacks = new LinkedHashSet<>();
    private final Set<Edge> supports = new LinkedHashSet<>();

    StrengthGraph(ArgumentGraph graph) {
        this.graph = graph;
    }

    double strength() {
        Map<String, Double> strengths = framework().strengths();
        return graph.carriers().stream()
                .mapToDouble(c -> strengths.getOrDefault(c.name(), 0.0))
                .max()
                .orElse(0);
    }

    WeightedFramework framework() {
        for (String backing : graph.backing()) {
            own.put(backing, ifMet(Part.Kind.BACKING, backing));
        }
        for (String rebuttal : graph.rebuttals()) {
            String reply = AttackGraph.reply(rebuttal);
            own.put(rebuttal, PUT_FORWARD);
            own.put(reply, ifMet(Part.Kind.REBUTTAL, rebuttal));
            attacks.add(new Edge(reply, rebuttal));
        }
        graph.carriers().forEach(this::carrier);
        return new WeightedFramework(own, attacks, supports);
    }

    private void carrier(ArgumentGraph.Carrier carrier) {
        own.put(carrier.name(), PUT_FORWARD);
        Map<Concern, List<Outcome>> outcomes = new LinkedHashMap<>();
        graph.onClaim().stream()
                .filter(s -> graph.bears(s, carrier))
                .forEach(s -> outcomes.merge(s.concern(), List.of(s.outcome()), StrengthGraph::joined));
        outcomes.forEach((concern, found) -> question(carrier, concern, found));
        graph.rebuttals().forEach(rebuttal -> attacks.add(new Edge(rebuttal, carrier.name())));
    }

    /** A question counts its weight once, however many parts it was asked of. */
    private void question(ArgumentGraph.Carrier carrier, Concern concern, List<Outcome> found) {
        String where = carrier.warrant().map(w -> " by " + w).orElse("");
        String against = "against `" + concern.question() + "`" + where;
        boolean doubted = found.contains(Outcome.UNMET) || found.contains(Outcome.UNCLEAR);
        own.put(against, doubted ? strength(concern.weight()) : 0);
        attacks.add(new Edge(against, carrier.name()));
        if (concern.defence() == Defence.BACKING) {
            graph.backing().forEach(backing -> attacks.add(new Edge(backing, against)));
        }
        if (!concern.of(Part.Kind.REBUTTAL)) {
            String pro = "for `" + concern.question() + "`" + where;
            own.put(pro, !doubted && found.contains(Outcome.MET) ? strength(concern.weight()) : 0);
            supports.add(new Edge(pro, carrier.name()));
        }
    }

    private double ifMet(Part.Kind kind, String id) {
        return graph.allMet(kind, id) ? strength(graph.weight(kind)) : 0;
    }

    /** Half of what is missing to 1 for each unit of weight. */
    private static double strength(long weight) {
        return 1 - Math.pow(2, -weight);
    }

    private static List<Outcome> joined(List<Outcome> some, List<Outcome> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
