package dev.scaffold.toulmin.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arguments with a strength of their own, and attacks and supports between them, without circles.
 *
 * @param own the strength of each by itself, from 0 to 1
 * @param attacks between them
 * @param supports between them
 */
public record WeightedFramework(Map<String, Double> own, Set<Edge> attacks, Set<Edge> supports) {

    /**
     * A framework.
     *
     * @throws IllegalArgumentException if a strength is not from 0 to 1, or an edge joins what is no argument
     */
    public WeightedFramework {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        attacks = Collections.unmodifiableSet(new LinkedHashSet<>(attacks));
        supports = Collections.unmodifiableSet(new LinkedHashSet<>(supports));
        for (Map.Entry<String, Double> argument : own.entrySet()) {
            if (!(argument.getValue() >= 0 && argument.getValue() <= 1)) {
                throw new IllegalArgumentException("own: must be from 0 to 1, got " + argument);
            }
        }
        for (Set<Edge> edges : List.of(attacks, supports)) {
            for (Edge edge : edges) {
                if (!own.containsKey(edge.from()) || !own.containsKey(edge.to())) {
                    throw new IllegalArgumentException("edges: must join arguments, got " + edge);
                }
            }
        }
    }

    /**
     * The strengths by DF-QuAD (Rago, Toni, Aurisicchio and Baroni, Discontinuity-Free Decision Support with Quantitative
     * Argumentation Debates, KR 2016). Each step rounds a nondecreasing or nonincreasing function, and rounding keeps order: so
     * strengths never fall, not by the last digit, when a supporter's own strength rises or an attacker's falls.
     *
     * @return a strength from 0 to 1 for every argument, in their order
     * @throws IllegalArgumentException if there is a circle
     */
    public Map<String, Double> strengths() {
        Map<String, List<String>> attackers = incoming(attacks);
        Map<String, List<String>> supporters = incoming(supports);
        Map<String, Double> strengths = new HashMap<>();
        List<String> open = new ArrayList<>(own.keySet());
        while (!open.isEmpty()) {
            int before = open.size();
            open.removeIf(argument -> {
                List<String> against = attackers.getOrDefault(argument, List.of());
                List<String> pro = supporters.getOrDefault(argument, List.of());
                boolean known = strengths.keySet().containsAll(against)
                        && strengths.keySet().containsAll(pro);
                if (known) {
                    strengths.put(
                            argument,
                            combined(
                                    own.getOrDefault(argument, 0.0),
                                    together(against, strengths),
                                    together(pro, strengths)));
                }
                return known;
            });
            if (open.size() == before) {
                throw new IllegalArgumentException("edges: there is a circle among " + open);
            }
        }
        Map<String, Double> ordered = new LinkedHashMap<>();
        own.keySet().forEach(a -> ordered.put(a, strengths.getOrDefault(a, 0.0)));
        return Collections.unmodifiableMap(ordered);
    }

    private static Map<String, List<String>> incoming(Set<Edge> edges) {
        Map<String, List<String>> incoming = new HashMap<>();
        edges.forEach(
                e -> incoming.computeIfAbsent(e.to(), a -> new ArrayList<>()).add(e.from()));
        return incoming;
    }

    /** Several together are as strong as at least one of them being so, as if they were independent. */
    private static double together(List<String> arguments, Map<String, Double> strengths) {
        double none = 1;
        for (String argument : arguments) {
            none *= 1 - strengths.getOrDefault(argument, 0.0);
        }
        return 1 - none;
    }

    private static double combined(double own, double against, double pro) {
        return against > pro ? own - own * (against - pro) : own + (1 - own) * (pro - against);
    }
}
