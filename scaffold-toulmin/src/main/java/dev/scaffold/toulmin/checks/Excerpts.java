package dev.scaffold.toulmin.checks;

import java.util.ArrayDeque;
import java.util.Deque;

/** Texts cut down to what a reason can show. */
final class Excerpts {
    private static final int LONGEST = 120;
    private static final int SHORTEST = LONGEST / 2;

    private Excerpts() {}

    /** The text on one line, its end left out if it is long: between words, and not inside braces, where there is such a place. */
    static String of(String text) {
        boolean whole = text.length() <= LONGEST;
        String shown = whole ? text : text.substring(0, cut(text));
        String line = shown.replaceAll("\\s+", " ").strip();
        return whole ? line : line + "…";
    }

    private static int cut(String text) {
        int hard = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int space = hard;
        while (space > SHORTEST && !Character.isWhitespace(text.charAt(space))) {
            space--;
        }
        int soft = space > SHORTEST ? space : hard;
        int command = openCommand(text, soft);
        return command > SHORTEST ? command : soft;
    }

    /** Where the outermost brace that is not closed before {@code end} is opened, or the LaTeX command in front of it; {@code end} if all are closed. */
    private static int openCommand(String text, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '{') {
                open.addLast(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                open.removeLast();
            }
        }
        if (open.isEmpty()) {
            return end;
        }
        int brace = open.getFirst();
        int letters = brace;
        while (letters > 0 && Character.isLetter(text.charAt(letters - 1))) {
            letters--;
        }
        return letters > 0 && text.charAt(letters - 1) == '\\' ? letters - 1 : brace;
    }
}
