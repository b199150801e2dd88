package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Numeral;
import java.math.BigDecimal;

/** A probability lies above 0, where it asks for something, and at most at 1. */
final class Thresholds implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        ask.first(AskClause.At.class).flatMap(AskClause.At::probability).ifPresent(p -> within(p, issues));
    }

    static void within(Numeral probability, Issues issues) {
        BigDecimal value = probability.value();
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            issues.report(
                    Code.CQ029,
                    probability.span(),
                    "a probability must be above 0 and at most 1",
                    value.signum() <= 0 ? "this asks for nothing" : "this cannot be reached");
        }
    }
}
