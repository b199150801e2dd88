package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.dsl.Bounds;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Computes what a deliberation may cost by its structure. */
public final class Costs {
    /** Each call to a critic may be made once more if its reply cannot be read. */
    private static final int ASKS = 2;

    private static final int ORDERS = 2;

    /** Questions are written in one call and selected in another. */
    private static final int GENERATING = 2;

    private Costs() {}

    /** The bounds of a scaffold. */
    public static Bounds of(Compiled compiled) {
        Plan plan = compiled.plan();
        long judging = batches(compiled)
                + alone(compiled, Costs::most)
                + compiled.counters().size();
        long least = 1
                + batches(compiled)
                + alone(compiled, Costs::least)
                + compiled.counters().size()
                + once(compiled);
        long most = plan.maxAttempts() * (1 + ASKS * judging) + ASKS * once(compiled) + revising(compiled, judging);
        OptionalLong calls = plan.limits().calls().isPresent()
                ? OptionalLong.of(plan.limits().calls().getAsInt())
                : OptionalLong.empty();
        return new Bounds(
                least,
                most,
                OutputTokens.most(compiled),
                compiled.peers()
                        .map(p -> OptionalLong.of(p.turns() * (1 + ASKS * (1 + judging))))
                        .orElse(OptionalLong.empty()),
                calls,
                plan.limits().outputTokens());
    }

    /** Calls for everything that travels together: one a role, the critic's with the extraction. */
    private static long batches(Compiled compiled) {
        Plan plan = compiled.plan();
        Set<Role> roles = new LinkedHashSet<>();
        if (plan.shape().stream().anyMatch(s -> s.pattern().isEmpty())) {
            roles.add(plan.critic());
        }
        if (plan.mode() == QuestionMode.BATCHED) {
            plan.questions().stream()
                    .filter(q -> byModel(q) && !q.bothOrders())
                    .forEach(q -> roles.add(((Judge.ByRole) q.judge()).role()));
            if (!compiled.generations().isEmpty()) {
                roles.add(plan.critic());
            }
        }
        return roles.size();
    }

    private static long alone(Compiled compiled, ToLongFunction<List<PartShape>> parts) {
        Plan plan = compiled.plan();
        boolean separate = plan.mode() == QuestionMode.SEPARATE;
        long calls = separate
                ? compiled.generations().stream()
                        .mapToLong(Compiled.Generation::kept)
                        .sum()
                : 0;
        for (CriticalQuestion question : plan.questions()) {
            if (byModel(question) && (question.bothOrders() || separate)) {
                calls += parts.applyAsLong(asked(plan, question)) * (question.bothOrders() ? ORDERS : 1);
            }
        }
        return calls;
    }

    /** Calls that do not depend on the draft, and so are made once. */
    private static long once(Compiled compiled) {
        long devices = compiled.plan().questions().stream()
                .filter(q -> q.judge() instanceof Judge.ByCode code
                        && (code.check().equals("rederive") || code.check().equals("formula")))
                .count();
        long presuppositions = compiled.assertion()
                .map(g -> 1L + (g.mode() == QuestionMode.SEPARATE ? g.most() : 1))
                .orElse(0L);
        return devices
                + presuppositions
                + (long) GENERATING * compiled.generations().size();
    }

    /**
     * What a revision takes at most: finding what is new, then either blind answers and the questions on the challenger's
     * argument, or an argument for each side, both judged in both orders.
     */
    private static long revising(Compiled compiled, long judging) {
        return compiled.revision()
                .map(g -> ASKS * (1 + Math.max(g.blind() + judging, 2 + ORDERS * judging)))
                .orElse(0L);
    }

    /** The shape of what is asked of one by one; empty if it is asked of as a whole. */
    private static List<PartShape> asked(Plan plan, CriticalQuestion question) {
        return question.target() instanceof Target.Each each
                ? plan.shape(each.kind()).stream().toList()
                : List.of();
    }

    private static long most(List<PartShape> shape) {
        return shape.isEmpty() ? 1 : shape.get(0).most().orElse(1);
    }

    private static long least(List<PartShape> shape) {
        return shape.isEmpty() ? 1 : shape.get(0).least();
    }

    private static boolean byModel(CriticalQuestion question) {
        return question.judge() instanceof Judge.ByRole;
    }
}
