package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Text;
import java.util.List;

/** A question for a model has words, and no question has two wordings. */
final class Wordings implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        AskParts parts = AskParts.of(ask);
        List<Text> wordings = parts.wordings();
        if (wordings.size() > 1 && !CheckCalls.unknown(ask)) {
            issues.report(
                    Code.CQ043,
                    wordings.get(1).span(),
                    "`" + ask.name().text() + "` has two wordings",
                    "the second text",
                    "begin it with `repair` or `source` if that is what it is");
        } else if (parts.byModel() && wordings.stream().allMatch(w -> w.value().isBlank())) {
            issues.report(
                    Code.CQ024,
                    ask.name().span(),
                    "a model cannot answer `" + ask.name().text() + "` without words",
                    "no wording is given",
                    "add the question in quotes, or say which check answers it with `by`");
        }
    }
}
