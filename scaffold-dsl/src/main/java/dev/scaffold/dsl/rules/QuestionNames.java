package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.toulmin.Plan;
import java.util.HashSet;
import java.util.Set;

/** Every question has a name of its own that the engine does not keep for itself. */
final class QuestionNames implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Ask ask : scaffold.asks()) {
            String name = ask.name().text();
            if (!seen.add(name)) {
                issues.report(
                        Code.CQ016,
                        ask.name().span(),
                        "there are two questions `" + name + "`",
                        "this name is taken above");
            } else if (Plan.reserved(name)) {
                issues.report(
                        Code.CQ017,
                        ask.name().span(),
                        "`" + name + "` is asked of every draft already",
                        "the engine keeps this name",
                        "choose another name");
            }
        }
    }
}
