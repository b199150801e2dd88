package dev.scaffold.toulmin.gates;

import dev.scaffold.Gate;
import java.util.HashSet;
import java.util.Set;

/** Tells by its form alone which questions a formula cannot do without. */
public final class Required {
    private Required() {}

    /**
     * The ids of questions of which each keeps the formula from holding while it is Unclear, whatever the others are. A formula may
     * have more of them, which only trying out can tell.
     */
    public static Set<String> by(Gate formula) {
        Set<String> required = new HashSet<>();
        collect(formula, required);
        return required;
    }

    private static void collect(Gate formula, Set<String> required) {
        if (formula instanceof AllOf all) {
            all.gates().forEach(gate -> collect(gate, required));
        } else if (formula instanceof AllMet all) {
            required.addAll(all.questions());
        } else if (formula instanceof QuestionMet one) {
            required.add(one.question());
        }
    }
}
