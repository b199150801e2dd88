package dev.scaffold.lab.statistics;

/**
 * The score that orders replies in pairs for training, after Coral (Collaborative Reasoner): one for a right belief, and a tenth off for
 * agreeing with what is wrong. Agreeing with what is right costs nothing.
 */
public final class PreferenceScore {
    private static final double PENALTY = 0.1;

    private PreferenceScore() {}

    /**
     * The score of one reply: {@code c - 0.1 a (1 - c)}.
     *
     * @param correct c: how far the belief is right, from 0 to 1
     * @param agreed a: how far it was agreed, from 0 to 1
     */
    public static double of(double correct, double agreed) {
        return correct - PENALTY * agreed * (1 - correct);
    }
}
