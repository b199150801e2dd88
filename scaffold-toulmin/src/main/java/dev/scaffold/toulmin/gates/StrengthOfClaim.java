package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.toulmin.graph.ArgumentRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * {@code strength of claim >= X}: holds if the claim is at least so strong by DF-QuAD. What is met can make up for what is not;
 * essential questions are asked for all the same.
 *
 * @param least from 0 to 1
 * @param rules what attacks and supports what
 */
public record StrengthOfClaim(BigDecimal least, ArgumentRules rules) implements ArgumentGate {
    public StrengthOfClaim {
        Objects.requireNonNull(rules, "rules");
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("least: must be from 0 to 1, got " + least);
        }
    }

    @Override
    public boolean holds(Findings findings) {
        return rules.graph(findings).strength() >= least.doubleValue();
    }

    @Override
    public String words() {
        return "strength of claim >= " + least.toPlainString();
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
                rules.graph(findings).weighing());
    }
}
