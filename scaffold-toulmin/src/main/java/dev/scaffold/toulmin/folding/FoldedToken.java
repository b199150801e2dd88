package dev.scaffold.toulmin.folding;

/**
 * A word, a number or a sign, as it compares, and where it stands.
 *
 * @param text what it is compared by
 * @param kind what it is
 * @param gap what stands between it and the token before; dressing counts as nothing
 * @param start first UTF-16 unit in the original
 * @param end behind the last unit
 */
public record FoldedToken(String text, Kind kind, Gap gap, int start, int end) {

    /** What a token is. */
    public enum Kind {
        /** Letters, and digits behind letters. */
        WORD,
        /** A letter of a script that sets no spaces between words. */
        IDEOGRAPH,
        /** Digits with their separators. */
        NUMBER,
        /** A hyphen, a minus sign or an en dash: makes compounds and negative numbers. */
        DASH,
        /** A slash or a power sign: makes one thing of its neighbours. */
        JOINER,
        /** A sign of money. */
        CURRENCY,
        /** Punctuation or quotation marks that may be dropped around a quotation. */
        SENTENCE,
        /** Anything else. */
        SIGN;

        /** True for words and numbers. */
        public boolean alphanumeric() {
            return this == WORD || this == NUMBER || this == IDEOGRAPH;
        }
    }

    /** What stands between two tokens. */
    public enum Gap {
        /** Nothing, or dressing. */
        NONE,
        /** Spaces. */
        SPACE,
        /** A line break. */
        LINE
    }

    /** True for words and numbers. */
    public boolean alphanumeric() {
        return kind.alphanumeric();
    }

    /** True if it directly follows the token before. */
    public boolean tight() {
        return gap == Gap.NONE;
    }
}
