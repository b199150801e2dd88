package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Gate;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.Tool;
import dev.scaffold.toulmin.gates.ArgumentGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan with what follows from it, worked out once, however many deliberations take this road.
 *
 * @param plan what the scaffold does
 * @param order {@link Plan#order()}
 * @param ranks the place of each question in that order, from 0
 * @param gate {@link Plan#gate()}
 * @param granted the same with what weighs the argument {@linkplain ArgumentGate#granted taken as holding}
 * @param onDraft the questions that are answered before anybody is asked: by rule, of the whole draft
 * @param roles {@link Plan#roles()}
 * @param tools {@link Plan#tools()}
 * @param travelling which question travels in which call
 */
record Road(
        Plan plan,
        List<String> order,
        Map<String, Integer> ranks,
        Gate gate,
        Gate granted,
        List<CriticalQuestion> onDraft,
        List<Role> roles,
        List<Tool> tools,
        Travelling travelling) {

    static Road of(Plan plan) {
        List<String> order = plan.order();
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(id -> ranks.put(id, ranks.size()));
        Gate gate = plan.gate();
        List<CriticalQuestion> onDraft = plan.questions().stream()
                .filter(q -> q.target() instanceof Target.Draft && !(q.judge() instanceof Judge.ByRole))
                .toList();
        return new Road(
                plan,
                order,
                ranks,
                gate,
                ArgumentGate.granted(gate),
                onDraft,
                List.copyOf(plan.roles()),
                List.copyOf(plan.tools()),
                new Travelling(plan));
    }
}
