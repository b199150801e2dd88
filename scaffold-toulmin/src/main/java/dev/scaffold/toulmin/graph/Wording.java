package dev.scaffold.toulmin.graph;

import dev.scaffold.Outcome;
import dev.scaffold.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what happened in a graph, a line each, in words that can be shown. */
final class Wording {
    private final ArgumentGraph graph;

    Wording(ArgumentGraph graph) {
        this.graph = graph;
    }

    /** The labels of the claim, of what attacks it, and what answers that. */
    List<String> labelled() {
        Framework attacks = graph.attacks();
        Map<String, Label> labels = attacks.grounded();
        List<String> lines = new ArrayList<>();
        for (String claim : graph.claims()) {
            lines.add("the " + claim + " is " + word(labels.getOrDefault(claim, Label.UNDECIDED))
                    + attackers(claim, attacks, labels));
        }
        graph.onClaim().stream()
                .filter(Stance::doubts)
                .forEach(s -> lines.add("doubt: " + said(s) + answer(AttackGraph.doubt(s.words()), attacks, labels)));
        graph.rebuttals().forEach(r -> lines.add(r + open(Part.Kind.REBUTTAL, r) + answer(r, attacks, labels)));
        return lines;
    }

    /** The strength of each argument for the claim, and of all that bears on it. */
    List<String> weighing() {
        WeightedFramework weighed = graph.weighed();
        Map<String, Double> strengths = weighed.strengths();
        List<String> lines = new ArrayList<>();
        for (String claim : graph.claims()) {
            lines.add("the " + claim + " has strength " + number(strengths.getOrDefault(claim, 0.0)));
            weighed.supports().stream()
                    .filter(e -> e.to().equals(claim))
                    .forEach(e -> bearing(e.from(), strengths, lines));
            weighed.attacks().stream()
                    .filter(e -> e.to().equals(claim))
                    .forEach(e -> bearing(e.from(), strengths, lines));
        }
        return lines;
    }

    private static void bearing(String from, Map<String, Double> strengths, List<String> lines) {
        double strength = strengths.getOrDefault(from, 0.0);
        if (strength > 0) {
            lines.add("  " + from + ": " + number(strength));
        }
    }

    private static String attackers(String claim, Framework attacks, Map<String, Label> labels) {
        String standing = attacks.attacks().stream()
                .filter(e -> e.to().equals(claim) && labels.get(e.from()) == Label.IN)
                .map(Edge::from)
                .collect(Collectors.joining(", "));
        return standing.isEmpty() ? "" : ", attacked by " + standing;
    }

    private static String answer(String attacked, Framework attacks, Map<String, Label> labels) {
        return attacks.attacks().stream()
                .filter(e -> e.to().equals(attacked) && labels.get(e.from()) == Label.IN)
                .map(e -> ", answered by " + e.from())
                .findFirst()
                .orElse(", not answered");
    }

    private String open(Part.Kind kind, String id) {
        String open = graph.open(kind, id).stream().map(Wording::said).collect(Collectors.joining(", "));
        return open.isEmpty() ? "" : " (" + open + ")";
    }

    private static String said(Stance stance) {
        return stance.words() + " is " + word(stance.outcome());
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(Label label) {
        return label == Label.IN ? "accepted" : label == Label.OUT ? "defeated" : "undecided";
    }

    private static String number(double strength) {
        return String.format(Locale.ROOT, "%.3f", strength);
    }
}
