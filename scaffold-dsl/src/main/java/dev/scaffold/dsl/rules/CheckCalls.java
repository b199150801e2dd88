package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.CheckArguments;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.toulmin.checks.Checks;
import java.util.Set;
import java.util.TreeSet;

/** A check after {@code by} exists and has the arguments that it needs. */
final class CheckCalls implements AskRule {
    private static Set<String> known() {
        Set<String> names = new TreeSet<>(Checks.names());
        names.addAll(CheckArguments.checks());
        return names;
    }

    /** True if the question names a check that does not exist, so that nothing more can be said of how it is answered. */
    static boolean unknown(Ask ask) {
        return ask.first(AskClause.By.class)
                .filter(by -> by instanceof AskClause.ByCheck call
                        && !known().contains(call.check().text()))
                .isPresent();
    }

    static int arguments(String check) {
        return CheckArguments.of(check);
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
