package dev.scaffold.lab.report;

/** Who was right about one row in the primary contrast, over the repeats. */
public enum Flip {
    /** The first arm, or more often. */
    WON("won"),
    /** The second arm, or more often. */
    LOST("lost"),
    /** Both as often, in half of the repeats or more. */
    BOTH_RIGHT("both right"),
    /** Both as seldom. */
    BOTH_WRONG("both wrong");

    private final String words;

    Flip(String words) {
        this.words = words;
    }

    /** The words of tables. */
    public String words() {
        return words;
    }

    /** From what both arms scored on it. */
    public static Flip of(double first, double second) {
        if (first != second) {
            return first > second ? WON : LOST;
        }
        return first >= 0.5 ? BOTH_RIGHT : BOTH_WRONG;
    }
}
