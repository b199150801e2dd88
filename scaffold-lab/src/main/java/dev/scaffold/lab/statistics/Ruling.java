package dev.scaffold.lab.statistics;

/** What a comparison comes to, read off the interval of the difference and the margin. */
public enum Ruling {
    /** The whole interval is above zero. */
    BETTER("better"),
    /** The whole interval is below zero. */
    WORSE("worse"),
    /** The whole interval lies within the margin, on either side of zero. */
    SAME("same"),
    /** The whole interval is above minus the margin. */
    NOT_WORSE("not worse"),
    /** None of these; or too few items differ to say. */
    CANNOT_TELL("cannot tell");

    private final String word;

    Ruling(String word) {
        this.word = word;
    }

    /** The word that reports use. */
    public String word() {
        return word;
    }

    /** The first that holds, in the order of this list: a difference that is clear but within the margin is better or worse, not same. */
    static Ruling of(Interval interval, double margin) {
        if (interval.low() > 0) {
            return BETTER;
        }
        if (interval.high() < 0) {
            return WORSE;
        }
        if (interval.low() <= -margin) {
            return CANNOT_TELL;
        }
        return interval.high() < margin ? SAME : NOT_WORSE;
    }
}
