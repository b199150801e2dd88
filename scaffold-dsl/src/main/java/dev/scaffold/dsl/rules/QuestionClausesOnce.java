package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import java.util.Optional;

/** Nothing is said twice of a question, and it is not both essential and weighed. */
final class QuestionClausesOnce implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        ClausesOnce.once(
                ask.clauses().stream()
                        .filter(c -> !(c instanceof AskClause.Wording))
                        .filter(c -> !(c instanceof AskClause.By) || !CheckCalls.unknown(ask))
                        .toList(),
                issues);
        Optional<AskClause.Essential> essential = ask.first(AskClause.Essential.class);
        Optional<AskClause.Weight> weight = ask.first(AskClause.Weight.class);
        if (essential.isPresent() && weight.isPresent()) {
            issues.report(
                    Code.CQ019,
                    weight.get().span(),
                    "a question is either essential or weighed",
                    "this one is essential",
                    "leave one of the two out");
        }
    }
}
