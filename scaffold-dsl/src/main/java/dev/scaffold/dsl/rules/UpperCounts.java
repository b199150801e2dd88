package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.QuestionMode;

/** Where each part costs a call, there is an upper count of them: otherwise nobody could say what a run may cost. */
final class UpperCounts implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        boolean separate = scaffold.first(Section.Questions.class)
                .filter(q -> q.mode() == QuestionMode.SEPARATE)
                .isPresent();
        for (PartTree part : scaffold.parts()) {
            if (part.count().most().isEmpty()) {
                scaffold.asks().stream()
                        .filter(a -> asksEach(a, part) && AskParts.of(a).byModel())
                        .filter(a ->
                                separate || a.first(AskClause.BothOrders.class).isPresent())
                        .findFirst()
                        .ifPresent(a -> report(part, a, issues));
            }
        }
    }

    private static boolean asksEach(Ask ask, PartTree part) {
        return ask.target().each().isPresent()
                && ask.target().of().text().equals(part.kind().text());
    }

    private static void report(PartTree part, Ask ask, Issues issues) {
        issues.report(
                Code.CQ023,
                part.count().span(),
                "`" + part.kind().text() + "` needs an upper count",
                "`" + ask.name().text() + "` calls a model for each of them",
                "write `" + part.count().least().value() + "..6`");
    }
}
