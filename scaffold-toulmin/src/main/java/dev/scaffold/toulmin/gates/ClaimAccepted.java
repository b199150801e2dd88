package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.toulmin.graph.ArgumentRules;
import java.util.List;
import java.util.Objects;

/**
 * {@code claim accepted}: holds if an argument for the claim is in the grounded labelling of the argument, its doubts, its
 * rebuttals, and what answers them.
 *
 * @param rules what attacks and defends what
 */
public record ClaimAccepted(ArgumentRules rules) implements ArgumentGate {
    public ClaimAccepted {
        Objects.requireNonNull(rules, "rules");
    }

    @Override
    public boolean holds(Findings findings) {
        return rules.graph(findings).accepted();
    }

    @Override
    public String words() {
        return "claim accepted";
    }

    @Override
    public List<String> questions() {
        return rules.questions();
    }

    @Override
    public Trace trace(Findings findings) {
        return new Trace(
                words(),
                holds(findings),
                new Tipping(this, questions(), findings).questions(),
                rules.graph(findings).labelled());
    }
}
