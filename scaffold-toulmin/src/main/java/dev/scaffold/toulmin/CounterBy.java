package dev.scaffold.toulmin;

import java.util.Locale;

/** How a counter-argument is come by. */
public enum CounterBy {
    /** A like case in which the same reasoning goes wrong. */
    ANALOGY,
    /** Something that the answer leaves out. */
    OMISSION,
    /** The best reason to hold the opposite. */
    NEGATION;

    /** The word of the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
