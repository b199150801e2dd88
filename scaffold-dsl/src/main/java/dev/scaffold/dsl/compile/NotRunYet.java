package dev.scaffold.dsl.compile;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.checks.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * What the language can say and the engine cannot do yet. A scaffold that says it can be checked, and is refused when it is to
 * run: nothing may go unevaluated in silence. A line here is taken out when the engine learns it.
 */
public final class NotRunYet {
    private NotRunYet() {}

    /** The constructs of a scaffold that cannot be run, in the words of the language; empty if it can. */
    public static List<String> in(Compiled compiled) {
        Plan plan = compiled.plan();
        List<String> constructs = new ArrayList<>();
        plan.questions().forEach(q -> question(q).forEach(constructs::add));
        compiled.assertion().ifPresent(g -> constructs.add("`gate assertion`"));
        compiled.revision().ifPresent(g -> constructs.add("`gate revision`"));
        compiled.peers().ifPresent(g -> constructs.add("`gate peers`"));
        return List.copyOf(constructs);
    }

    private static List<String> question(CriticalQuestion question) {
        return question.judge() instanceof Judge.ByCode code
                        && Checks.named(code.check()).isEmpty()
                ? List.of("`by " + code.check() + "` (in `" + question.id() + "`)")
                : List.of();
    }
}
