package dev.scaffold.cli.terminal;

/**
 * Text from users, models and files, made harmless for a terminal: what would steer it (escape sequences, carriage returns,
 * changes of writing direction, invisible characters) is shown instead of obeyed.
 */
final class SafeText {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** The text with line feeds kept, tabs turned into four blanks, and nothing else that a terminal would obey. */
    static String of(String untrusted) {
        StringBuilder safe = new StringBuilder(untrusted.length());
        untrusted.replace("\r\n", "\n").codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /** True if a terminal would do something with this character other than showing it in its place. */
    static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !joinsOrMarks(codePoint);
            default -> false;
        };
    }

    private static void append(StringBuilder safe, int c) {
        if (c == '\n' || !steers(c)) {
            safe.appendCodePoint(c);
        } else if (c == '\t') {
            safe.append("    ");
        } else if (c < ' ') {
            safe.appendCodePoint(PICTURES + c);
        } else if (c == 0x7F) {
            safe.appendCodePoint(PICTURE_OF_DELETE);
        } else if (c == 0x2028 || c == 0x2029) {
            safe.append('\n');
        } else {
            safe.appendCodePoint(REPLACEMENT);
        }
    }

    /** The joiners and direction marks that scripts and emoji need; they change nothing beyond their neighbours. */
    private static boolean joinsOrMarks(int c) {
        return c >= 0x200C && c <= 0x200F || c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x061C;
    }
}
