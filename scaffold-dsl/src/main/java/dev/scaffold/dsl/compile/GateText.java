package dev.scaffold.dsl.compile;

import dev.scaffold.Gate;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.ArgumentGate;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A compiled formula as text. */
public final class GateText {
    private GateText() {}

    /** The formula in the words of the language, groups spelled out. */
    public static String of(Gate gate) {
        if (gate instanceof AllOf all) {
            return all.gates().isEmpty() ? "always" : joined(all.gates(), " and ");
        } else if (gate instanceof AnyOf any) {
            return any.gates().isEmpty() ? "never" : joined(any.gates(), " or ");
        } else if (gate instanceof QuestionMet met) {
            return met.question() + " met";
        } else if (gate instanceof AllMet all) {
            return "all (" + String.join(", ", all.questions()) + ") met";
        } else if (gate instanceof AtLeast least) {
            return "at least " + least.weight() + " of (" + weights(least.weights()) + ")";
        }
        return gate instanceof ArgumentGate together ? together.words() : gate.toString();
    }

    private static String joined(List<Gate> gates, String word) {
        return gates.stream()
                .map(GateText::of)
                .map(g -> gates.size() > 1 ? "(" + g + ")" : g)
                .collect(Collectors.joining(word));
    }

    private static String weights(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " weight " + e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
