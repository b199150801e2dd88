package dev.scaffold.toulmin.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arguments and the attacks between them (Dung, On the acceptability of arguments, Artificial Intelligence 77, 1995).
 *
 * @param arguments their names
 * @param attacks between them
 */
public record Framework(Set<String> arguments, Set<Edge> attacks) {

    /**
     * A framework.
     *
     * @throws IllegalArgumentException if an attack joins what is no argument
     */
    public Framework {
        arguments = Collections.unmodifiableSet(new LinkedHashSet<>(arguments));
        attacks = Collections.unmodifiableSet(new LinkedHashSet<>(attacks));
        for (Edge attack : attacks) {
            if (!arguments.contains(attack.from()) || !arguments.contains(attack.to())) {
                throw new IllegalArgumentException("attacks: must join arguments, got " + attack);
            }
        }
    }

    /**
     * The grounded labelling: the fewest arguments are in, and out, that can be. In time linear in the number of attacks.
     *
     * @return a label for every argument, in their order
     */
    public Map<String, Label> grounded() {
        Map<String, List<String>> attacked = new LinkedHashMap<>();
        Map<String, Integer> standing = new LinkedHashMap<>();
        for (Edge attack : attacks) {
            attacked.computeIfAbsent(attack.from(), a -> new ArrayList<>()).add(attack.to());
            standing.merge(attack.to(), 1, Integer::sum);
        }
        Map<String, Label> labels = new LinkedHashMap<>();
        arguments.forEach(a -> labels.put(a, Label.UNDECIDED));
        Deque<String> unattacked = new ArrayDeque<>();
        arguments.stream().filter(a -> !standing.containsKey(a)).forEach(unattacked::add);
        while (!unattacked.isEmpty()) {
            String in = unattacked.remove();
            labels.put(in, Label.IN);
            for (String out : attacked.getOrDefault(in, List.of())) {
                if (labels.put(out, Label.OUT) != Label.OUT) {
                    for (String freed : attacked.getOrDefault(out, List.of())) {
                        if (standing.merge(freed, -1, Integer::sum) == 0) {
                            unattacked.add(freed);
                        }
                    }
                }
            }
        }
        return Collections.unmodifiableMap(labels);
    }
}
