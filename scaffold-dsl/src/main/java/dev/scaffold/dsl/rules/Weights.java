package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;

/** A weight is 1 or more. */
final class Weights implements AskRule {
    static final long MOST = 1_000_000;

    @Override
    public void check(Ask ask, Issues issues) {
        ask.first(AskClause.Weight.class).ifPresent(w -> Numbers.within(w.weight(), 1, MOST, "a weight", issues));
    }
}
