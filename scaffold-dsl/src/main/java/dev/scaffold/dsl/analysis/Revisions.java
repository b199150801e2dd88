package dev.scaffold.dsl.analysis;

import dev.scaffold.toulmin.CriticCap;
import dev.scaffold.toulmin.Device;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.dialogue.RevisionStep;
import dev.scaffold.toulmin.dialogue.Sign;

/** Computes how many calls {@code gate revision} takes. */
final class Revisions {
    /** Where code cannot tell: the position that is challenged, and what the challenge puts in its place; each asked once more if need be. */
    private static final long FINDING = 4;

    /** An answer, and where code cannot tell, whether it is the same as either side's. */
    private static final long CALLS_AN_ANSWER = 3;

    private static final long SIDES = 2;

    private Revisions() {}

    /** To tell whether a turn challenges a position at all, at most. */
    static long finding() {
        return FINDING;
    }

    /**
     * To settle a dispute, at most: a draft where it is only observed, the question answered again, an argument for each bare position,
     * the questions on each side's argument, and what is weighed besides.
     *
     * @param judging what the questions on one argument take at most
     */
    static long most(RevisionRule rule, long judging) {
        return 1 + CALLS_AN_ANSWER * rule.blind() + SIDES * (1 + judging) + weighed(rule);
    }

    /** Output tokens of the calls of {@link #finding}. */
    static long findingTokens() {
        return FINDING * CriticCap.outputTokens(1);
    }

    /**
     * Output tokens of the calls of {@link #most}.
     *
     * @param draft what one draft takes
     * @param judging what the questions on one argument take
     */
    static long mostTokens(RevisionRule rule, long draft, long judging) {
        long answer = draft + (CALLS_AN_ANSWER - 1) * CriticCap.outputTokens(1);
        return draft
                + answer * rule.blind()
                + SIDES * (CriticCap.outputTokens(Device.REDERIVE) + judging)
                + weighed(rule) * CriticCap.outputTokens(1);
    }

    private static long weighed(RevisionRule rule) {
        boolean orders = rule.takes(RevisionStep.BOTH_ORDERS);
        long choice = looksAt(rule, Sign.CHOICE) ? (orders ? SIDES : 1) : 0;
        long truth = looksAt(rule, Sign.TRUTH) ? SIDES : 0;
        long steps = looksAt(rule, Sign.STEPS) ? SIDES : 0;
        return choice + truth + steps;
    }

    private static boolean looksAt(RevisionRule rule, Sign sign) {
        return rule.bare().looksAt(sign) || rule.argued().looksAt(sign);
    }
}
