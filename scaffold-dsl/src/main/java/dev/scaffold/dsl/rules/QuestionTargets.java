package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import java.util.List;

/** Questions are asked of parts that are looked for, and both orders of parts that have two sides. */
final class QuestionTargets implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        List<String> listed =
                scaffold.parts().stream().map(PartTree::kind).map(w -> w.text()).toList();
        for (Ask ask : scaffold.asks()) {
            String of = ask.target().of().text();
            boolean part = ask.target().kind().isPresent();
            if (part && !listed.contains(of) && !scaffold.garbled().contains(of)) {
                issues.report(
                        Code.CQ020,
                        ask.target().of().span(),
                        "`" + ask.name().text() + "` asks of `" + of + "`, which is not looked for",
                        "the argument does not list it",
                        Nearest.to(of, listed)
                                .map(w -> "did you mean `" + w + "`?")
                                .orElse("add a line such as `" + of + " 0..3` to `argument`"));
            }
            bothOrders(ask, issues);
        }
    }

    private static void bothOrders(Ask ask, Issues issues) {
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
