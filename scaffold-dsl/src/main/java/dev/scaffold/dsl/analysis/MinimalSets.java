package dev.scaffold.dsl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The minimal sets of variables that make a monotone function true. */
final class MinimalSets {
    private final Diagram diagram;
    private final Map<Integer, String> names;
    private final int most;
    private final Map<Integer, List<Set<String>>> known = new HashMap<>();

    /** More sets than were asked for. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("more minimal sets than were asked for", null, false, false);
        }
    }

    MinimalSets(Diagram diagram, Map<Integer, String> names, int most) {
        this.diagram = diagram;
        this.names = names;
        this.most = most;
    }

    /** Smallest first; empty if there are more than was asked for. */
    List<Set<String>> of(int root) {
        try {
            List<Set<String>> sets = new ArrayList<>(sets(root));
            sets.sort(Comparator.comparingInt((Set<String> s) -> s.size()).thenComparing(Object::toString));
            return sets;
        } catch (TooMany tooMany) {
            return List.of();
        }
    }

    /** Those that do without the variable, and those with it that no set without it is part of. */
    private List<Set<String>> sets(int id) {
        if (id == Diagram.FALSE) {
            return List.of();
        } else if (id == Diagram.TRUE) {
            return List.of(Set.of());
        }
        List<Set<String>> before = known.get(id);
        if (before != null) {
            return before;
        }
        Diagram.Node node = diagram.node(id);
        List<Set<String>> without = sets(node.without());
        List<Set<String>> all = new ArrayList<>(without);
        for (Set<String> rest : sets(node.with())) {
            if (without.stream().noneMatch(rest::containsAll)) {
                Set<String> with = new LinkedHashSet<>();
                with.add(names.getOrDefault(node.variable(), ""));
                with.addAll(rest);
                all.add(with);
            }
        }
        if (all.size() > most) {
            throw new TooMany();
        }
        known.put(id, all);
        return all;
    }
}
