package dev.scaffold.toulmin.dialogue;

/** How texts are kept and shown on a scoreboard. They are data: shown on one line, between quotation marks that they cannot close. */
final class Texts {
    static final int MOST = 2_000;

    private Texts() {}

    static void requireShort(String name, String text) {
        if (text.length() > MOST) {
            throw new IllegalArgumentException(name + ": must have " + MOST + " characters at most, got "
                    + text.length() + "; keep what is said, not all that was said about it");
        }
    }

    static void requireSaid(String name, String text) {
        requireShort(name, text);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": must not be blank");
        }
    }

    /** On one line, with an ellipsis where it goes on beyond this many UTF-16 units; never half a character. */
    static String cut(String text, int most) {
        String line = onOneLine(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }

    /** White space and control characters become one space each run. By hand, since every turn renders anew. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!gap(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    private static boolean gap(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    static String quoted(String text, int most) {
        return '"' + cut(text, most).replace('"', '\'') + '"';
    }
}
