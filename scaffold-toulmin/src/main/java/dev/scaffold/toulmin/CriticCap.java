package dev.scaffold.toulmin;

import java.util.List;

/** How many output tokens a call to a critic may take: enough for what it is asked, and a bound on what a scaffold costs. */
public final class CriticCap {
    private static final int TOKENS = 100;
    private static final int TOKENS_A_PART = 60;
    private static final int TOKENS_A_QUESTION = 60;

    /** Room to work a question out step by step. */
    private static final int TOKENS_TO_WORK_OUT = 500;

    /** More parts of a kind than this are not given room for. */
    private static final int MOST_PARTS = 8;

    private CriticCap() {}

    /** The cap of a call that brings so many lines. */
    public static int outputTokens(int lines) {
        return TOKENS + TOKENS_A_QUESTION * lines;
    }

    /** The cap of the call that a device takes. */
    public static int outputTokens(Device device) {
        return device == Device.REDERIVE ? TOKENS + TOKENS_TO_WORK_OUT : outputTokens(1);
    }

    /**
     * The cap of one call.
     *
     * @param extract the kinds of parts to be found by it
     * @param questions how many questions it answers
     */
    public static int outputTokens(List<PartShape> extract, int questions) {
        int parts = extract.stream()
                .mapToInt(s -> Math.min(s.most().orElse(MOST_PARTS), MOST_PARTS))
                .sum();
        return TOKENS + TOKENS_A_PART * parts + TOKENS_A_QUESTION * questions;
    }
}
