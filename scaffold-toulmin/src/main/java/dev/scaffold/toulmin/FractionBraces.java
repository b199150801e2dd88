package dev.scaffold.toulmin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What the braces of LaTeX fractions read as: {@code \frac{a}{b}} is {@code a/b}, {@code \frac{a+b}{c}} is {@code (a+b)/c}. */
final class FractionBraces {
    private final String text;
    private final Map<Integer, Integer> closing;
    private final Map<Integer, String> signs = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    FractionBraces(String text) {
        this.text = text;
        this.closing = text.contains("frac") ? closing(text) : Map.of();
    }

    /**
     * Notes a fraction whose command starts and ends here.
     *
     * @return false if its two arguments are not in braces
     */
    boolean note(int start, int end) {
        int upper = skipSpaces(end);
        int upperEnd = closing.getOrDefault(upper, -1);
        int lower = upperEnd < 0 ? -1 : skipSpaces(upperEnd + 1);
        int lowerEnd = closing.getOrDefault(lower, -1);
        if (lowerEnd < 0) {
            return false;
        }
        boolean plainUpper = plain(upper + 1, upperEnd);
        boolean plainLower = plain(lower + 1, lowerEnd);
        signs.put(upper, plainUpper ? "" : "(");
        signs.put(upperEnd, plainUpper ? "" : ")");
        signs.put(lower, plainLower ? "/" : "/(");
        signs.put(lowerEnd, plainLower ? "" : ")");
        starts.put(lowerEnd, start);
        return true;
    }

    /** The signs that the brace here reads as; none for other braces. */
    String signs(int brace) {
        return signs.getOrDefault(brace, "");
    }

    /** Where the fraction starts that the brace here ends. */
    OptionalInt startOf(int lastBrace) {
        Integer start = starts.get(lastBrace);
        return start == null ? OptionalInt.empty() : OptionalInt.of(start);
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return from < to;
    }

    private static Map<Integer, Integer> closing(String text) {
        Map<Integer, Integer> closing = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                closing.put(open.pop(), i);
            }
        }
        return closing;
    }
}
