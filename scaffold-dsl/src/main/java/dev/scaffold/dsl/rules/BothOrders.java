package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;

/** Only what has two sides is shown in both orders. */
final class BothOrders implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        boolean rebuttal =
                ask.target().kind().filter(k -> k == Part.Kind.REBUTTAL).isPresent();
        if (!rebuttal && AskParts.of(ask).byModel()) {
            ask.first(AskClause.BothOrders.class)
                    .ifPresent(clause -> issues.report(
                            Code.CQ032,
                            clause.span(),
                            "only a question of a rebuttal has two sides to put in both orders",
                            "`" + ask.name().text() + "` asks of `"
                                    + ask.target().of().text() + "`",
                            "leave it out"));
        }
    }
}
