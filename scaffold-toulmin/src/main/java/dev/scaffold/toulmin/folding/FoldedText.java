package dev.scaffold.toulmin.folding;

import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import dev.scaffold.toulmin.folding.FoldedToken.Kind;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text as a row of tokens, each with its place in the original.
 *
 * @param original the text itself
 * @param tokens in the order of the text
 * @param fractions the LaTeX fractions, inner ones before outer ones
 */
public record FoldedText(String original, List<FoldedToken> tokens, List<Fraction> fractions) {

    /**
     * A LaTeX fraction: reads as {@code a/b}, and binds like a number.
     *
     * @param first the index of its first token
     * @param last the index of its last token
     */
    public record Fraction(int first, int last) {}

    public FoldedText {
        tokens = List.copyOf(tokens);
        fractions = List.copyOf(fractions);
    }

    /** The tokens of any text; never throws. Time and memory grow with its length. */
    public static FoldedText of(String text) {
        return new Folding(text).fold();
    }

    /** The token at an index. */
    public FoldedToken token(int index) {
        return tokens.get(index);
    }

    /**
     * The index of the first token of the first occurrence that begins and ends where a quotation may: at the edge of words and
     * numbers. Knuth, Morris and Pratt, so that no text makes it slow.
     *
     * @param wanted what the tokens compare by; at least one
     */
    public OptionalInt find(List<String> wanted) {
        int[] borders = borders(wanted);
        String opening = wanted.get(0);
        int matched = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).text();
            if (matched == 0 && !opening.equals(token)) {
                continue;
            }
            while (matched > 0
                    && (matched == wanted.size() || !wanted.get(matched).equals(token))) {
                matched = borders[matched - 1];
            }
            if (wanted.get(matched).equals(token)) {
                matched++;
            }
            int first = i - matched + 1;
            if (matched == wanted.size() && edge(first) && edge(i + 1)) {
                return OptionalInt.of(first);
            }
        }
        return OptionalInt.empty();
    }

    /** For each beginning of the list, the length of the longest shorter beginning that it also ends with. */
    private static int[] borders(List<String> wanted) {
        int[] borders = new int[wanted.size()];
        int length = 0;
        for (int i = 1; i < borders.length; i++) {
            while (length > 0 && !wanted.get(i).equals(wanted.get(length))) {
                length = borders[length - 1];
            }
            if (wanted.get(i).equals(wanted.get(length))) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    /** True if a quotation may begin or end before this token: not inside a number, a compound or a signed number. */
    private boolean edge(int index) {
        if (index == 0 || index == tokens.size() || token(index).gap() == Gap.LINE) {
            return true;
        }
        FoldedToken left = token(index - 1);
        FoldedToken right = token(index);
        if (!right.tight()) {
            return left.kind() != Kind.NUMBER || right.kind() != Kind.NUMBER;
        }
        return !oneThing(left, right) && !joined(index);
    }

    private static boolean oneThing(FoldedToken left, FoldedToken right) {
        if (left.alphanumeric() && right.alphanumeric()) {
            boolean number = left.kind() == Kind.NUMBER || right.kind() == Kind.NUMBER;
            boolean ideograph = left.kind() == Kind.IDEOGRAPH || right.kind() == Kind.IDEOGRAPH;
            return number || !ideograph;
        }
        return left.kind() == Kind.DASH && (right.kind() == Kind.NUMBER || right.kind() == Kind.CURRENCY);
    }

    private boolean joined(int index) {
        boolean before = index >= 2 && token(index - 1).joins(token(index - 2), token(index));
        boolean behind = index + 1 < tokens.size() && token(index).joins(token(index - 1), token(index + 1));
        return before || behind;
    }
}
