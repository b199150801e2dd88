package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code at least K of GROUP}: holds if the Met questions of the group weigh K or more. A question that is not applicable
 * adds nothing and lowers nothing.
 *
 * @param weight K, 1 or more
 * @param weights the weight of each question of the group by id, each 1 or more, in the order of the script
 */
public record AtLeast(int weight, Map<String, Integer> weights) implements Gate {
    public AtLeast {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (weight < 1) {
            throw new IllegalArgumentException(
                    "weight: must be 1 or more, or the gate could never fail; got " + weight);
        }
    }

    @Override
    public boolean holds(Findings findings) {
        long sum = weights.entrySet().stream()
                .filter(e -> findings.of(e.getKey()) == Outcome.MET)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return sum >= weight;
    }
}
