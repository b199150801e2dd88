package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What {@code scaffold check} says of a script without errors. */
final class Summary {
    private Summary() {}

    static String of(Script script) {
        return script.scaffolds().stream()
                .map(name -> of(script.plan(name), script.bounds(name)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(Plan plan, Bounds bounds) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.name() + (plan.about().isEmpty() ? "" : ": " + plan.about()));
        lines.add("  questions      " + questions(plan));
        lines.add("  calls          " + bounds.leastCalls() + " if the first draft passes, " + bounds.mostCalls()
                + " at most" + limit(bounds.callLimit()));
        lines.add("  output tokens  "
                + (bounds.mostOutputTokens().isPresent()
                        ? bounds.mostOutputTokens().getAsLong() + " at most"
                        : "unbounded")
                + limit(bounds.tokenLimit()));
        lines.add("  gate           "
                + plan.questions().stream().filter(CriticalQuestion::essential).count()
                + " essential, "
                + plan.questions().stream().filter(q -> !q.essential()).count() + " weighed; "
                + plan.maxAttempts() + (plan.maxAttempts() == 1 ? " attempt" : " attempts") + ", otherwise "
                + plan.otherwise().word());
        return String.join("\n", lines);
    }

    private static String questions(Plan plan) {
        long byModel = plan.questions().stream()
                .filter(q -> q.judge() instanceof Judge.ByRole)
                .count();
        long byTool = plan.questions().stream()
                .filter(q -> q.judge() instanceof Judge.ByTool)
                .count();
        long byCode = plan.questions().size() - byModel - byTool;
        return plan.questions().size() + ": " + byCode + " by code, " + byModel + " by model"
                + (byTool == 0 ? "" : ", " + byTool + " by tool");
    }

    private static String limit(OptionalLong limit) {
        return limit.isPresent() ? "; the limit is " + limit.getAsLong() : "";
    }
}
