package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Holder;
import dev.scaffold.dsl.tree.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every question of a scaffold or pack has a name of its own, and no pack is included twice. */
final class QuestionNames {
    private static final int MOST_QUESTIONS = 10_000;

    private QuestionNames() {}

    static void check(Holder holder, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Ask ask : holder.asks()) {
            String name = ask.name().text();
            if (!seen.add(name)) {
                issues.report(
                        Code.CQ016,
                        ask.name().span(),
                        "there are two questions `" + name + "`",
                        "this name is taken above");
            }
        }
        Set<String> included = new HashSet<>();
        holder.all(Section.Include.class)
                .filter(i -> !included.add(i.name().text()))
                .forEach(i -> ClausesOnce.twice("`include " + i.name().text() + "`", i.span(), issues));
        tooMany(holder.asks(), issues);
    }

    private static void tooMany(List<Ask> asks, Issues issues) {
        if (asks.size() > MOST_QUESTIONS) {
            issues.report(
                    Code.CQ009,
                    asks.get(MOST_QUESTIONS).span(),
                    "more than " + MOST_QUESTIONS + " questions in one place",
                    "the one that is too many");
        }
    }
}
