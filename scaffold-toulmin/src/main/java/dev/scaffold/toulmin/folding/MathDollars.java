package dev.scaffold.toulmin.folding;

import java.util.BitSet;

/**
 * Tells dollars that open and close a formula from dollars that are money: next to each other on one line, the first with text
 * right behind it, the second with text right before it and no letter or digit behind (the rule of Pandoc's Markdown).
 */
final class MathDollars {

    private MathDollars() {}

    /** The offsets of the dollar signs that are dressing. */
    static BitSet in(String text) {
        BitSet dressing = new BitSet();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\n') {
                open = -1;
            } else if (c == '$' && charAt(text, i + 1) == '$') {
                dressing.set(i, i + 2);
                i++;
                open = -1;
            } else if (c == '$' && open >= 0 && pair(text, open, i)) {
                dressing.set(open);
                dressing.set(i);
                open = -1;
            } else if (c == '$') {
                open = i;
            }
        }
        return dressing;
    }

    private static boolean pair(String text, int open, int close) {
        boolean spacedInside = Character.isWhitespace(charAt(text, open + 1));
        if (spacedInside != Character.isWhitespace(charAt(text, close - 1))) {
            return false;
        }
        char next = charAt(text, close + 1);
        return !Character.isLetterOrDigit(next) && !(next == ' ' && Character.isDigit(charAt(text, close + 2)));
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
