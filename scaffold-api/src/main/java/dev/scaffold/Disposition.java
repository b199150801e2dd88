package dev.scaffold;

import java.util.Locale;

/** What goes out when the gate does not agree. Each is worded by code from the findings, without a further call. */
public enum Disposition {
    /** It cannot stand behind an answer, and says why. */
    ABSTAIN,
    /** It says what is wrong with what the user takes for granted. */
    CONTEST,
    /** It asks the one question that would settle it. */
    CLARIFY,
    /** It gives the best draft, visibly marked, its qualifier lowered. */
    CAVEAT;

    /** The word of the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
