package dev.scaffold.lab.arms;

import dev.scaffold.Message;
import dev.scaffold.Reply;
import dev.scaffold.Request;

/**
 * A plan in one call, the answer that follows it in another: what is left of Critical-Questions-of-Thought (arXiv 2412.15177) without
 * its questions. Much of a published gain may be the plan.
 */
public final class PlanOnly implements Arm {
    private static final String PLAN =
            "Before you answer: write down, as numbered steps, how you will work this out. Do not give the final answer yet.";

    @Override
    public String name() {
        return "plan-only";
    }

    @Override
    public Calls calls() {
        return Calls.of(2);
    }

    @Override
    public Given answer(Asking asking) {
        Request planning = asking.request(asking.row().question() + "\n\n" + PLAN);
        Reply plan = asking.model().reply(planning);
        Request following = planning.plus(Message.assistant(plan.text()))
                .plus(Message.user(
                        "Now follow these steps, and " + asking.row().scorer().form()));
        return Given.of(asking.model().reply(following));
    }
}
