package dev.scaffold.toulmin.gates;

import dev.scaffold.Gate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formulas over a, b, c and d, written as sums of products: {@code ab+c} holds if a and b are Met, or c is. */
final class Formulas {
    private Formulas() {}

    static Gate sum(String text) {
        return new AnyOf(Arrays.stream(text.split("\\+")).map(Formulas::product).toList());
    }

    private static Gate product(String text) {
        return new AllOf(text.chars()
                .mapToObj(c -> (Gate) new QuestionMet("" + (char) c))
                .toList());
    }

    /** {@code at least K of} a, b, c and d, as many as there are weights. */
    static AtLeast atLeast(int weight, int... weights) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            named.put(Outcomes.QUESTIONS.get(i), weights[i]);
        }
        return new AtLeast(weight, named);
    }

    /** {@code all GROUP met}: of the first ones. */
    static AllMet allMet(int count) {
        return new AllMet(List.copyOf(Outcomes.QUESTIONS.subList(0, count)));
    }
}
