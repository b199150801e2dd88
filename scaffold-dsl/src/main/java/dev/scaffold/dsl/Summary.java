package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.dsl.analysis.Anchoring;
import dev.scaffold.dsl.analysis.Costs;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.toulmin.Generation;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What {@code scaffold check} says of a script without errors. */
final class Summary {
    private Summary() {}

    static String of(Script script) {
        if (script.scaffolds().isEmpty() && script.tree().all(PackTree.class).isEmpty()) {
            return script.name() + " asks nothing yet: add a scaffold, for instance\n"
                    + "  scaffold NAME { ask sums-recompute of draft essential by arithmetic  gate answer { otherwise abstain } }";
        }
        List<String> told = new ArrayList<>();
        script.scaffolds().forEach(name -> told.add(of(name, script)));
        for (PackTree pack : script.tree().all(PackTree.class)) {
            if (!included(pack, script)) {
                told.add(of(pack));
            }
        }
        return String.join("\n\n", told);
    }

    private static boolean included(PackTree pack, Script script) {
        return script.tree().scaffolds().stream()
                .flatMap(s -> s.all(Section.Include.class))
                .anyMatch(i -> i.name().text().equals(pack.name().text()));
    }

    /** A pack that no scaffold of its file includes is not tested there. */
    private static String of(PackTree pack) {
        return "pack " + pack.name().text() + ", version " + pack.version().value() + "\n  questions      "
                + pack.asks().size()
                + "\n  tests          none: add a scaffold that says `include "
                + pack.name().text()
                + "`, and tests of it";
    }

    private static String of(String name, Script script) {
        Compiled compiled = script.compiled(name);
        Plan plan = compiled.plan();
        Bounds bounds = Costs.of(compiled);
        List<String> lines = new ArrayList<>();
        lines.add(name + (plan.about().isEmpty() ? "" : ": " + plan.about()));
        lines.add("  questions      " + questions(plan));
        lines.add("  gate           " + gate(plan));
        lines.add("  calls          " + bounds.leastCalls() + " if the first draft passes, " + bounds.mostCalls()
                + " at most" + limit(bounds.callLimit()));
        bounds.mostDialogueCalls().ifPresent(calls -> lines.add("  dialogue       " + calls + " calls at most"));
        lines.add("  output tokens  "
                + (bounds.mostOutputTokens().isPresent()
                        ? bounds.mostOutputTokens().getAsLong() + " at most"
                        : "unbounded")
                + limit(bounds.tokenLimit()));
        lines.add("  unanchored     " + unanchored(Anchoring.of(plan)));
        lines.add("  tests          " + tests(name, script));
        return String.join("\n", lines);
    }

    private static String questions(Plan plan) {
        long byModel = count(plan, q -> q.judge() instanceof Judge.ByRole);
        long byTool = count(plan, q -> q.judge() instanceof Judge.ByTool);
        int generated =
                plan.extras().generations().stream().mapToInt(Generation::kept).sum();
        long byCode = plan.questions().size() - byModel - byTool;
        return plan.questions().size() + ": " + byCode + " by code, " + byModel + " by model"
                + (byTool == 0 ? "" : ", " + byTool + " by tool")
                + (generated == 0 ? "" : "; and " + generated + " that a model writes for the case");
    }

    private static String gate(Plan plan) {
        return count(plan, CriticalQuestion::essential) + " essential, " + count(plan, q -> !q.essential())
                + " weighed; " + plan.maxAttempts() + (plan.maxAttempts() == 1 ? " attempt" : " attempts")
                + ", otherwise " + plan.otherwise().word();
    }

    private static long count(Plan plan, java.util.function.Predicate<CriticalQuestion> which) {
        return plan.questions().stream().filter(which).count();
    }

    private static String unanchored(Anchoring anchoring) {
        if (!anchoring.possible()) {
            return "never";
        }
        return anchoring.unless().isEmpty()
                ? "possible"
                : "possible, unless another model plays " + String.join(" and ", anchoring.unless());
    }

    private static String tests(String name, Script script) {
        long tests = script.tree().all(TestTree.class).stream()
                .filter(t -> t.name().text().equals(name))
                .count();
        return tests == 0 ? "none: nothing shows yet that it does what it is for" : Long.toString(tests);
    }

    private static String limit(OptionalLong limit) {
        return limit.isPresent() ? "; the limit is " + limit.getAsLong() : "";
    }
}
