package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;

/** What only a model could obey is not said of a question that code answers: it would not be evaluated. */
final class CodeClauses implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        if (!AskParts.of(ask).byModel() && !CheckCalls.unknown(ask)) {
            ask.clauses().stream()
                    .filter(CodeClauses::forModels)
                    .filter(c -> !(c instanceof AskClause.At && votes(ask)))
                    .forEach(clause -> report(ask, clause, issues));
        }
    }

    /** Several fresh answers have a share that is the same, which a script may ask for. */
    private static boolean votes(Ask ask) {
        return ask.first(AskClause.By.class)
                .filter(by -> by instanceof AskClause.ByRederiving fresh
                        && fresh.times().isPresent())
                .isPresent();
    }

    private static boolean forModels(AskClause clause) {
        return clause instanceof AskClause.At
                || clause instanceof AskClause.Quoting
                || clause instanceof AskClause.BothOrders;
    }

    private static void report(Ask ask, AskClause clause, Issues issues) {
        issues.report(
                Code.CQ025,
                clause.span(),
                "`" + clause.sort() + "` has no effect on `" + ask.name().text() + "`, which no model is asked",
                "only a model can be held to this",
                "leave it out");
    }
}
