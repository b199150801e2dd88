package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.toulmin.Plan;
import java.util.regex.Pattern;

/** No question takes a name that the engine keeps for itself. */
final class ReservedNames implements AskRule {
    private static final Pattern GENERATED =
            Pattern.compile("(?:claim|grounds|warrant|backing|qualifier|rebuttal)-generated-\\d+|premise-\\d+");

    @Override
    public void check(Ask ask, Issues issues) {
        String name = ask.name().text();
        if (Plan.reserved(name) || GENERATED.matcher(name).matches()) {
            issues.report(
                    Code.CQ017,
                    ask.name().span(),
                    "the engine keeps the name `" + name + "` for a question of its own",
                    "not free",
                    "choose another name");
        }
    }
}
