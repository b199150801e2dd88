package dev.scaffold.toulmin.folding;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What kind of character a code point is, as far as quotations care. */
final class Glyphs {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";
    private static final String LONG_DASHES = "\u2014\u2015\uFE58";
    private static final String SINGLE_QUOTES = "'\u00B4\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u02BC\uFF07";
    private static final String DOUBLE_QUOTES =
            "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u301D\u301E\u301F\uFF02\u300C\u300D\u300E\u300F";
    private static final String TIMES = "\u00D7\u00B7\u22C5\u2219\u2217\u2715\u2716\u2A2F";
    private static final String DIVISIONS = "/\u00F7\u2044\u2215";
    private static final String SENTENCE = ".,;:!?\u2026\u00BF\u00A1\u3001\u3002\uFF0C\uFF1A\uFF1B\uFF01\uFF1F\uFF0E"
            + "\u060C\u061B\u061F\u06D4\u0964\u0965\u0589\u1362";
    private static final String GROUPING_SPACES = "\u00A0\u2007\u2009\u202F";
    private static final int FIRST_MARK = 0x300;
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Glyphs() {}

    /** The code point here; characters that Unicode holds to be the same one come out as that one. */
    static int at(String text, int index) {
        int point = text.codePointAt(index);
        return point < 0x037E ? point : same(point);
    }

    private static int same(int point) {
        return switch (point) {
            case 0x037E -> ';';
            case 0x0387 -> 0x00B7;
            case 0x1FEF -> '`';
            case 0x1FFD -> 0x00B4;
            case 0x2329 -> 0x3008;
            case 0x232A -> 0x3009;
            default -> point;
        };
    }

    static boolean space(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    static boolean lineBreak(int point) {
        return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    /** True for what is not seen: soft hyphens, zero-width characters, variation selectors. */
    static boolean invisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    static boolean mark(int point) {
        if (point < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean letter(int point) {
        return Words.asciiLetter(point)
                || Character.isLetter(point)
                || Character.getType(point) == Character.LETTER_NUMBER;
    }

    static boolean digit(int point) {
        return Character.isDigit(point);
    }

    /** True for a half, a superscript two and the like. */
    static boolean otherNumber(int point) {
        return Character.getType(point) == Character.OTHER_NUMBER;
    }

    static boolean ideograph(int point) {
        return point > 0x0E00
                && (Character.isIdeographic(point) || UNSPACED.contains(UnicodeScript.of(point)))
                && !mark(point);
    }

    static boolean dash(int point) {
        return DASHES.indexOf(point) >= 0;
    }

    static boolean longDash(int point) {
        return LONG_DASHES.indexOf(point) >= 0;
    }

    static boolean singleQuote(int point) {
        return SINGLE_QUOTES.indexOf(point) >= 0;
    }

    static boolean doubleQuote(int point) {
        return DOUBLE_QUOTES.indexOf(point) >= 0;
    }

    static boolean times(int point) {
        return TIMES.indexOf(point) >= 0;
    }

    static boolean division(int point) {
        return DIVISIONS.indexOf(point) >= 0;
    }

    static boolean sentence(int point) {
        return SENTENCE.indexOf(point) >= 0;
    }

    static boolean groupingSpace(int point) {
        return GROUPING_SPACES.indexOf(point) >= 0;
    }

    static boolean currency(int point) {
        return Character.getType(point) == Character.CURRENCY_SYMBOL;
    }
}
