package dev.scaffold.dsl.analysis;

import dev.scaffold.toulmin.CriticCap;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.dialogue.AssertionRule;

/** Computes what {@code gate assertion} takes: finding what is taken for granted, asking whether it is so, and the questions on every draft. */
final class Presumptions {
    private static final long ASKS = 2;

    private Presumptions() {}

    /**
     * Calls made once: to find them, to ask directly, and to ask what nobody can know. Each may be made twice: finding if nothing is said,
     * asking with either answer proposed.
     */
    static long finding(Plan plan) {
        return plan.extras()
                .assertion()
                .map(rule -> 1L + (rule.asking() == AssertionRule.Asking.SEPARATE ? rule.most() + 1 : 1))
                .orElse(0L);
    }

    /** Questions on a draft that travel alone, at most. */
    static long alone(Plan plan) {
        boolean separate = plan.mode() == QuestionMode.SEPARATE;
        return plan.extras()
                .assertion()
                .filter(a -> separate)
                .map(a -> (long) a.most())
                .orElse(0L);
    }

    /** Opposite questions on whether a draft corrects what is not so, at most; there are two of each. */
    static long opposites(Plan plan) {
        return plan.extras().assertion().map(a -> (long) a.most()).orElse(0L);
    }

    /** Output tokens of what is asked once. */
    static long findingTokens(Plan plan) {
        return plan.extras()
                .assertion()
                .map(rule -> ASKS * CriticCap.outputTokens(rule.most())
                        + (rule.asking() == AssertionRule.Asking.SEPARATE
                                ? ASKS * (rule.most() + 1L) * CriticCap.outputTokens(1)
                                : CriticCap.outputTokens(rule.most())))
                .orElse(0L);
    }

    /** How many questions on a draft may travel with others. */
    static int together(Plan plan) {
        return joinBatch(plan) ? plan.extras().assertion().orElseThrow().most() : 0;
    }

    /** True if the critic is called for such questions, whether or not anything else travels in that call. */
    static boolean joinBatch(Plan plan) {
        return plan.extras().assertion().isPresent() && plan.mode() != QuestionMode.SEPARATE;
    }
}
