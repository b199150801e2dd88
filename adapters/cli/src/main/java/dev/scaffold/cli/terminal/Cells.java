package dev.scaffold.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** How many cells of a terminal's row text takes: none for combining marks, two for East Asian wide characters and emoji. */
public final class Cells {

    /** First and last of each wide range (Unicode 15, East_Asian_Width W and F, in the blocks that fonts have). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x26A1, 0x26A1},
        {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755},
        {0x2757, 0x2757}, {0x2795, 0x2797}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x2E80, 0x303E},
        {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
    };

    private Cells() {}

    /** The cells of a text that holds no line feed. */
    public static int of(String text) {
        return text.codePoints().map(Cells::of).sum();
    }

    /** The longest beginning of a text that takes no more than this many cells. */
    public static String fitting(String text, int cells) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += of(c);
            if (taken > cells) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The text, or its beginning and a sign that there is more, in no more than this many cells. */
    public static String shortened(String text, int cells, String more) {
        if (of(text) <= cells) {
            return text;
        }
        return fitting(text, Math.max(0, cells - of(more))).stripTrailing() + fitting(more, cells);
    }

    /** The text, or its beginning and its end with the sign between them, in no more than this many cells. */
    public static String bothEnds(String text, int cells, String more) {
        if (of(text) <= cells) {
            return text;
        }
        String start = fitting(text, cells / 3).stripTrailing();
        String head = start.indexOf(' ') < 0 ? start : start.substring(0, start.lastIndexOf(' '));
        String sign = " " + more + " ";
        int from = text.length();
        int left = cells - of(head) - of(sign);
        while (from > 0 && of(text.codePointBefore(from)) <= left) {
            left -= of(text.codePointBefore(from));
            from = text.offsetByCodePoints(from, -1);
        }
        int word = text.indexOf(' ', from);
        return head
                + sign
                + text.substring(word < 0 || word - from > 20 ? from : word + 1).strip();
    }

    /** The text cut into pieces of at most this many cells, 2 or more; at least one piece. */
    static List<String> pieces(String text, int cells) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (of(rest) > cells) {
            String piece = fitting(rest, Math.max(2, cells));
            pieces.add(piece);
            rest = rest.substring(piece.length());
        }
        pieces.add(rest);
        return pieces;
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int codePoint) {
        if (codePoint < WIDE[0][0]) {
            return false;
        }
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
