package dev.scaffold.toulmin;

/**
 * Where the first word of a line stands: its letters, behind punctuation, signs and white space alone.
 *
 * @param start its first UTF-16 unit
 * @param end behind its last one; {@code start} if there is no word
 */
record FirstWord(int start, int end) {

    static FirstWord of(String text) {
        int start = 0;
        while (start < text.length() && skipped(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new FirstWord(start, end);
    }

    boolean none() {
        return start == end;
    }

    /** True for punctuation, signs and white space. */
    static boolean skipped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> point == ' ' || (point >= '\t' && point <= '\r');
        };
    }
}
