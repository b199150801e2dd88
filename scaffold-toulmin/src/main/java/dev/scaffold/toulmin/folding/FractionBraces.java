package dev.scaffold.toulmin.folding;

import dev.scaffold.toulmin.folding.FoldedText.Fraction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the braces of LaTeX read as: {@code \frac{a}{b}} is {@code a/b}, {@code \frac{a+b}{c}} is {@code (a+b)/c}. */
final class FractionBraces {
    private final String text;
    private @Nullable Map<Integer, Integer> closing;
    private final Map<Integer, String> signs = new HashMap<>();
    private final Map<Integer, Integer> firstTokens = new HashMap<>();
    private final List<Fraction> found = new ArrayList<>();

    FractionBraces(String text) {
        this.text = text;
    }

    /**
     * Notes a fraction whose command ends here.
     *
     * @return false if its two arguments are not in braces
     */
    boolean note(int end, int firstToken) {
        int upper = skipSpaces(end);
        int upperEnd = closing(upper);
        int lower = upperEnd < 0 ? -1 : skipSpaces(upperEnd + 1);
        int lowerEnd = closing(lower);
        if (lowerEnd < 0) {
            return false;
        }
        group(upper);
        group(lower);
        signs.merge(lower, "/", (grouped, slash) -> slash + grouped);
        firstTokens.put(lowerEnd, firstToken);
        return true;
    }

    /** Notes that the argument in braces here, if there is one, binds like a number. */
    void group(int brace) {
        int end = closing(brace);
        if (end >= 0 && !plain(brace + 1, end)) {
            signs.put(brace, "(");
            signs.put(end, ")");
        }
    }

    /** The signs that the brace here reads as; none for other braces. */
    String signs(int brace) {
        return signs.getOrDefault(brace, "");
    }

    /** True if a fraction ends with the brace here and the token at this index. */
    boolean end(int brace, int lastToken) {
        Integer first = firstTokens.get(brace);
        if (first == null || lastToken < first) {
            return false;
        }
        found.add(new Fraction(first, lastToken));
        return true;
    }

    /** The fractions that have ended, inner ones before outer ones. */
    List<Fraction> found() {
        return List.copyOf(found);
    }

    /** The brace that closes the one here; -1 if there is none. Looked for when one is, since most texts have none. */
    private int closing(int brace) {
        Map<Integer, Integer> known = closing == null ? closing(text) : closing;
        closing = known;
        return known.getOrDefault(brace, -1);
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
