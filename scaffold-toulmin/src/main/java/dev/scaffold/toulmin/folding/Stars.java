package dev.scaffold.toulmin.folding;

/** Tells a star that multiplies from one that emphasises or starts a list item. */
final class Stars {

    private Stars() {}

    /** True if the star here stands between two operands, either next to both or with spaces on both sides. */
    static boolean multiply(String text, int star) {
        int before = star - 1;
        int behind = star + 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean even = (before == star - 1) == (behind == star + 1);
        return even
                && before >= 0
                && behind < text.length()
                && ends(text.charAt(before))
                && starts(text.charAt(behind));
    }

    private static boolean ends(char c) {
        return Character.isLetterOrDigit(c) || Glyphs.mark(c) || ")]}$%\"'*".indexOf(c) >= 0;
    }

    private static boolean starts(char c) {
        return Character.isLetterOrDigit(c) || "([$\\-.*".indexOf(c) >= 0 || Glyphs.currency(c);
    }
}
