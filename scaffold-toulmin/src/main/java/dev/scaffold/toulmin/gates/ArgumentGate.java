package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import java.util.List;
import java.util.stream.Stream;

/** A gate that weighs findings together, so that no single question decides it; it says how it came to its answer. */
public sealed interface ArgumentGate extends Gate permits ClaimAccepted, Confidence, StrengthOfClaim {

    /** In the words of the language. */
    String words();

    /** The ids of the questions on which it may depend, in order. */
    List<String> questions();

    /** True if it asks what stands in the argument, and not only what was found. */
    default boolean weighsArgument() {
        return true;
    }

    /** How it comes to its answer. */
    Trace trace(Findings findings);

    /** All such gates in a formula, from left to right. */
    static List<ArgumentGate> in(Gate formula) {
        return all(formula).toList();
    }

    private static Stream<ArgumentGate> all(Gate formula) {
        if (formula instanceof AllOf all) {
            return all.gates().stream().flatMap(ArgumentGate::all);
        } else if (formula instanceof AnyOf any) {
            return any.gates().stream().flatMap(ArgumentGate::all);
        }
        return formula instanceof ArgumentGate gate ? Stream.of(gate) : Stream.of();
    }

    /**
     * The formula with each such gate taken as holding: what can be said of it before the argument is known. It holds wherever the
     * formula does.
     */
    static Gate granted(Gate formula) {
        if (formula instanceof AllOf all) {
            return new AllOf(all.gates().stream().map(ArgumentGate::granted).toList());
        } else if (formula instanceof AnyOf any) {
            return new AnyOf(any.gates().stream().map(ArgumentGate::granted).toList());
        }
        return formula instanceof ArgumentGate ? new AllOf(List.of()) : formula;
    }
}
