package dev.scaffold.toulmin.graph;

import dev.scaffold.Part;
import java.util.LinkedHashSet;
import java.util.Set;

/** The graph for grounded semantics: only what is present, and attacks. */
final class AttackGraph {
    private final ArgumentGraph graph;
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<Edge> attacks = new LinkedHashSet<>();

    AttackGraph(ArgumentGraph graph) {
        this.graph = graph;
    }

    Framework framework() {
        graph.carriers().forEach(c -> present.add(c.name()));
        graph.backing().stream()
                .filter(id -> graph.allMet(Part.Kind.BACKING, id))
                .forEach(present::add);
        graph.onClaim().stream().filter(Stance::doubts).forEach(this::doubt);
        graph.rebuttals().forEach(this::rebuttal);
        return new Framework(present, attacks);
    }

    private void doubt(Stance stance) {
        String doubt = doubt(stance.words());
        present.add(doubt);
        graph.carriers().stream()
                .filter(c -> graph.bears(stance, c))
                .forEach(c -> attacks.add(new Edge(doubt, c.name())));
        if (stance.concern().defence() == Defence.BACKING) {
            graph.backing().stream()
                    .filter(present::contains)
                    .forEach(backing -> attacks.add(new Edge(backing, doubt)));
        }
    }

    private void rebuttal(String id) {
        present.add(id);
        graph.carriers().forEach(c -> attacks.add(new Edge(id, c.name())));
        if (graph.allMet(Part.Kind.REBUTTAL, id)) {
            present.add(reply(id));
            attacks.add(new Edge(reply(id), id));
        }
    }

    static String doubt(String words) {
        return "doubt " + words;
    }

    static String reply(String rebuttal) {
        return "reply to " + rebuttal;
    }
}
