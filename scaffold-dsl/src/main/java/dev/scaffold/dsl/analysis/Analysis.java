package dev.scaffold.dsl.analysis;

import dev.scaffold.dsl.Bounds;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.NotRunYet;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.Fingerprint;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.List;

/** What follows from a scaffold as a whole. */
public final class Analysis {
    private Analysis() {}

    /** Reports what is wrong with a scaffold that obeys all rules. */
    public static void check(LinkedScaffold scaffold, Compiled compiled, Issues issues) {
        GateStrength.check(scaffold, compiled, issues);
        limits(scaffold.tree(), Costs.of(compiled), issues);
        scaffold.fitted().ifPresent(f -> fitted(f, scaffold, compiled, issues));
        List<String> notYet = NotRunYet.in(compiled);
        if (!notYet.isEmpty()) {
            issues.report(
                    Code.CQ012,
                    scaffold.tree().name().span(),
                    "the scaffold `" + scaffold.name() + "` can be checked, and not run yet",
                    "this version cannot run " + String.join(", ", notYet));
        }
    }

    private static void fitted(Fitted fitted, LinkedScaffold scaffold, Compiled compiled, Issues issues) {
        String asked = Fingerprint.of(compiled.plan());
        if (!asked.equals(fitted.circumstances().asked())) {
            issues.report(
                    Code.CQ077,
                    scaffold.tree()
                            .first(Section.FittedFrom.class)
                            .orElseThrow()
                            .span(),
                    "this was fitted to other questions than the scaffold asks",
                    "fitted to " + fitted.circumstances().asked() + ", and these are " + asked,
                    "fit it again with the lab; a change of the gate alone does not ask for that");
        }
    }

    private static String calls(long number) {
        return number + (number == 1 ? " call" : " calls");
    }

    private static void limits(ScaffoldTree scaffold, Bounds bounds, Issues issues) {
        if (bounds.callLimit().isEmpty() || bounds.callLimit().getAsLong() >= bounds.mostCalls()) {
            return;
        }
        Span span = scaffold.all(Section.Limits.class)
                .flatMap(s -> s.limits().stream())
                .filter(LimitTree.Calls.class::isInstance)
                .findFirst()
                .orElseThrow()
                .span();
        if (bounds.callLimit().getAsLong() < bounds.leastCalls()) {
            issues.report(
                    Code.CQ039,
                    span,
                    "no draft can be agreed to within "
                            + calls(bounds.callLimit().getAsLong()),
                    "a draft that passes at once takes " + bounds.leastCalls(),
                    "allow at least " + bounds.leastCalls());
        } else {
            issues.report(
                    Code.CQ038,
                    span,
                    "the limit on calls is below what this scaffold may use",
                    "it may use " + bounds.mostCalls() + "; what does not fit is not asked, and then not agreed to");
        }
    }
}
