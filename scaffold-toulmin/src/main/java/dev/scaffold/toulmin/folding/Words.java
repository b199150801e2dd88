package dev.scaffold.toulmin.folding;

import java.text.Normalizer;

/** How far words and characters with marks reach. */
final class Words {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char LAST_ASCII = 0x7F;
    /** The bit in which a small letter differs from its capital. */
    private static final int SMALL = 0x20;

    private static final int LONGEST_NAME = 20;

    private Words() {}

    /** True if a word that starts at one place still goes on at another: apostrophes and underscores inside it belong to it. */
    static boolean goesOn(String text, int start, int at) {
        int point = text.codePointAt(at);
        if (Glyphs.ideograph(point)) {
            return false;
        }
        if (Glyphs.letter(point) || Glyphs.digit(point) || Glyphs.mark(point) || Glyphs.invisible(point)) {
            return true;
        }
        boolean inner = at > start && at + 1 < text.length();
        if (!inner) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        int before = text.codePointBefore(at);
        boolean letters = Glyphs.letter(next) && (Character.isLetterOrDigit(before) || Glyphs.mark(before));
        return letters && !Glyphs.ideograph(next) && (point == '_' || Glyphs.singleQuote(point))
                || (point == '_' && Glyphs.digit(next));
    }

    /** Behind a word of ASCII letters that starts here, as most do; here, if that is not the whole of it. */
    static int asciiEnd(String text, int start) {
        int end = start;
        while (end < text.length() && asciiLetter(text.charAt(end))) {
            end++;
        }
        return end == start || end == text.length() || ends(text.charAt(end)) ? end : start;
    }

    static boolean asciiLetter(int c) {
        int small = c | SMALL;
        return small >= 'a' && small <= 'z';
    }

    /** True for what never goes on a word of ASCII letters, so that nothing behind it need be looked at. */
    private static boolean ends(char c) {
        return c <= LAST_ASCII && c != '_' && c != '\'' && !(c >= '0' && c <= '9');
    }

    /** Behind the marks that follow from here. */
    static int marksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Glyphs.mark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Behind the character here, its marks and what zero-width joiners tie to it. */
    static int clusterEnd(String text, int from) {
        int end = marksEnd(text, from + Character.charCount(text.codePointAt(from)));
        while (end + 1 < text.length() && text.charAt(end) == ZERO_WIDTH_JOINER && tied(text.codePointAt(end + 1))) {
            end = marksEnd(text, end + 1 + Character.charCount(text.codePointAt(end + 1)));
        }
        return end;
    }

    /** Behind a short name in braces that starts here; here, if there is none. */
    static int bracedNameEnd(String text, int from) {
        int end = from + 1;
        int furthest = Math.min(text.length(), from + LONGEST_NAME);
        while (end < furthest && text.charAt(end) != '}') {
            end++;
        }
        boolean named = from < text.length() && text.charAt(from) == '{' && end < furthest;
        return named ? end + 1 : from;
    }

    /** Without what is not seen, apostrophes as one kind, characters composed. */
    static String plain(String word) {
        return ascii(word) ? word : composed(word);
    }

    private static String composed(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int point = Glyphs.at(word, i);
            i += Character.charCount(point);
            if (!Glyphs.invisible(point)) {
                plain.appendCodePoint(Glyphs.singleQuote(point) ? '\'' : point);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** True if it is plain as it stands, as most words are. */
    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!ascii(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean ascii(char c) {
        return c <= LAST_ASCII;
    }

    private static boolean tied(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
