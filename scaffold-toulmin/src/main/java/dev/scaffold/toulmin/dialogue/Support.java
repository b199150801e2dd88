package dev.scaffold.toulmin.dialogue;

import dev.scaffold.Verdict;
import java.util.Locale;

/** What a move has behind it. */
public enum Support {
    /** A gate has agreed. */
    GATE,
    /** The speaker's word, and nothing else. */
    WORD;

    /** What a verdict gives: {@link #GATE} if it is agreed, otherwise {@link #WORD}. */
    public static Support of(Verdict verdict) {
        return verdict.isAgreed() ? GATE : WORD;
    }

    /** The support as it is shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
