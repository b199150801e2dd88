package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.toulmin.checks.Checks;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A check after {@code by} exists and has the arguments that it needs. */
final class CheckCalls implements AskRule {
    /** How many texts each check takes. */
    private static final Map<String, Integer> ARGUMENTS = Map.of(
            "arithmetic", 0, "contradiction", 0, "date-order", 0, "pattern", 1, "quoted", 0, "schema", 1, "unit", 0);

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(Checks.names());
        names.addAll(ARGUMENTS.keySet());
        return names;
    }

    static int arguments(String check) {
        return ARGUMENTS.getOrDefault(check, 0);
    }

    @Override
    public void check(Ask ask, Issues issues) {
        ask.first(AskClause.By.class)
                .filter(AskClause.ByCheck.class::isInstance)
                .map(AskClause.ByCheck.class::cast)
                .ifPresent(by -> call(by, issues));
    }

    private static void call(AskClause.ByCheck by, Issues issues) {
        String name = by.check().text();
        Set<String> known = known();
        if (!known.contains(name)) {
            issues.report(
                    Code.CQ026,
                    by.check().span(),
                    "unknown check `" + name + "`",
                    "known are " + String.join(", ", known),
                    Nearest.didYouMean(name, known)
                            .or(() -> java.util.Optional.of("to ask a model by its role, put the role in quotes")));
        } else if (by.texts().size() < arguments(name)) {
            issues.report(
                    Code.CQ027,
                    by.check().span(),
                    "the check `" + name + "` needs a text",
                    "nothing stands behind it",
                    "write `by " + name + " \"…\"`");
        } else if (name.equals("pattern")) {
            Patterns.check(by.texts().get(0), issues);
        }
    }
}
