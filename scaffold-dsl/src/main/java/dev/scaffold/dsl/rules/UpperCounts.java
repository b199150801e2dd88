package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.QuestionMode;

/** Where each part costs a call, there is an upper count of them: otherwise nobody could say what a run may cost. */
final class UpperCounts implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        boolean separate = scaffold.tree()
                .first(Section.Questions.class)
                .filter(q -> q.mode() == QuestionMode.SEPARATE)
                .isPresent();
        for (PartTree part : scaffold.tree().parts()) {
            if (part.count().most().isEmpty()) {
                scaffold.questions().stream()
                        .map(q -> q.ask())
                        .filter(a -> asksEach(a, part) && AskParts.of(a).byModel())
                        .filter(a ->
                                separate || a.first(AskClause.BothOrders.class).isPresent())
                        .findFirst()
                        .ifPresent(a -> report(
                                part.kind().text(),
                                part.count(),
                                "`" + a.name().text() + "` calls a model for each of them",
                                issues));
            }
        }
        scaffold.tree()
                .gateClauses("assertion", GateClause.Presuppositions.class)
                .filter(p -> p.count().most().isEmpty())
                .forEach(p -> report("presuppositions", p.count(), "each may be asked by itself", issues));
    }

    private static boolean asksEach(Ask ask, PartTree part) {
        return ask.target().each().isPresent()
                && ask.target().of().text().equals(part.kind().text());
    }

    private static void report(String what, PartTree.Count count, String why, Issues issues) {
        issues.report(
                Code.CQ023,
                count.span(),
                "`" + what + "` needs an upper count",
                why,
                "write `" + count.least().value() + "..6`");
    }
}
