package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What one deliberation may cost by the structure of its plan, limits apart.
 *
 * @param leastCalls how many calls an agreed first draft takes
 * @param mostCalls how many calls any deliberation takes at most, {@code limits} not counted
 * @param mostOutputTokens how many output tokens at most, {@code limits} not counted; empty if the structure does not bound them
 * @param callLimit the limit on calls, if there is one
 * @param tokenLimit the limit on output tokens, if there is one
 */
public record Bounds(
        long leastCalls,
        long mostCalls,
        OptionalLong mostOutputTokens,
        OptionalLong callLimit,
        OptionalLong tokenLimit) {

    /** Each call to a critic may be made once more if its reply cannot be read. */
    private static final int ASKS = 2;

    private static final int ORDERS = 2;

    /** The bounds of a plan. */
    public static Bounds of(Plan plan) {
        long batches = batches(plan);
        long most = plan.maxAttempts() * (1 + ASKS * (batches + alone(plan, Bounds::most)));
        long least = 1 + batches + alone(plan, Bounds::least);
        OptionalLong calls = plan.limits().calls().isPresent()
                ? OptionalLong.of(plan.limits().calls().getAsInt())
                : OptionalLong.empty();
        boolean draftsOnly =
                most == plan.maxAttempts() && plan.draft().maxOutputTokens().isPresent();
        OptionalLong tokens = draftsOnly
                ? OptionalLong.of(most * plan.draft().maxOutputTokens().getAsInt())
                : OptionalLong.empty();
        return new Bounds(least, most, tokens, calls, plan.limits().outputTokens());
    }

    /** How many calls at most with the limit. */
    public long cappedCalls() {
        return Math.min(mostCalls, callLimit.orElse(Long.MAX_VALUE));
    }

    /** Calls for everything that travels together: one a role, the critic's with the extraction. */
    private static long batches(Plan plan) {
        Set<Role> roles = new LinkedHashSet<>();
        if (plan.shape().stream().anyMatch(s -> s.pattern().isEmpty())) {
            roles.add(plan.critic());
        }
        if (plan.mode() == QuestionMode.BATCHED) {
            plan.questions().stream()
                    .filter(q -> byModel(q) && !q.bothOrders())
                    .forEach(q -> roles.add(((Judge.ByRole) q.judge()).role()));
        }
        return roles.size();
    }

    private static long alone(Plan plan, java.util.function.ToLongFunction<List<PartShape>> parts) {
        long calls = 0;
        for (CriticalQuestion question : plan.questions()) {
            boolean travelsAlone = question.bothOrders() || plan.mode() == QuestionMode.SEPARATE;
            if (byModel(question) && travelsAlone) {
                calls += parts.applyAsLong(asked(plan, question)) * (question.bothOrders() ? ORDERS : 1);
            }
        }
        return calls;
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
