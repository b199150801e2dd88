package dev.scaffold.toulmin.folding;

import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import dev.scaffold.toulmin.folding.FoldedToken.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A text as a row of tokens, each with its place in the original. Immutable. */
public final class FoldedText {
    private final String original;
    private final TokenRow tokens;
    private final List<Fraction> fractions;

    /**
     * A LaTeX fraction: reads as {@code a/b}, and binds like a number.
     *
     * @param first the index of its first token
     * @param last the index of its last token
     */
    public record Fraction(int first, int last) {}

    /** {@code tokens} are handed over: nobody adds to them any more. */
    FoldedText(String original, TokenRow tokens, List<Fraction> fractions) {
        this.original = original;
        this.tokens = tokens;
        this.fractions = List.copyOf(fractions);
    }

    /** The tokens of any text; never throws. Time and memory grow with its length. */
    public static FoldedText of(String text) {
        return new Folding(text).fold();
    }

    /** The text itself. */
    public String original() {
        return original;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index, in the order of the text. Made when asked for: keep it where it is needed more than once. */
    public FoldedToken token(int index) {
        return tokens.token(index);
    }

    /** All tokens, in the order of the text. */
    public List<FoldedToken> tokens() {
        return IntStream.range(0, size()).mapToObj(this::token).toList();
    }

    /** The LaTeX fractions, inner ones before outer ones. */
    public List<Fraction> fractions() {
        return fractions;
    }

    /**
     * The index of the first token of the first occurrence that begins and ends where a quotation may: at the edge of words and
     * numbers. Knuth, Morris and Pratt, so that no text makes it slow.
     *
     * @param wanted what the tokens compare by; at least one
     * @param opening what the first of them may compare by instead
     */
    public OptionalInt find(List<String> wanted, String opening) {
        Sought sought = new Sought(List.copyOf(wanted), opening);
        int length = wanted.size();
        int matched = 0;
        for (int i = sought.next(tokens, 0); i < size(); i = matched == 0 ? sought.next(tokens, i + 1) : i + 1) {
            while (matched > 0 && (matched == length || !sought.fits(tokens, i, matched))) {
                matched = sought.border(matched);
            }
            if (sought.fits(tokens, i, matched)) {
                matched++;
            }
            if (matched == length && edge(i - matched + 1) && edge(i + 1)) {
                return OptionalInt.of(i - matched + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** True if a quotation may begin or end before this token: not inside a number, a compound or a signed number. */
    private boolean edge(int index) {
        if (index == 0 || index == size() || tokens.gap(index) == Gap.LINE) {
            return true;
        }
        Kind left = tokens.kind(index - 1);
        Kind right = tokens.kind(index);
        if (!tokens.tight(index)) {
            return left != Kind.NUMBER || right != Kind.NUMBER;
        }
        return !oneThing(left, right) && !joins(index - 1) && !joins(index);
    }

    private static boolean oneThing(Kind left, Kind right) {
        if (left.alphanumeric() && right.alphanumeric()) {
            boolean number = left == Kind.NUMBER || right == Kind.NUMBER;
            boolean ideograph = left == Kind.IDEOGRAPH || right == Kind.IDEOGRAPH;
            return number || !ideograph;
        }
        return left == Kind.DASH && (right == Kind.NUMBER || right == Kind.CURRENCY);
    }

    /** True if this token makes one thing of what stands before and behind it. */
    private boolean joins(int index) {
        if (index == 0 || index + 1 == size() || !tokens.tight(index) || !tokens.tight(index + 1)) {
            return false;
        }
        Kind before = tokens.kind(index - 1);
        Kind behind = tokens.kind(index + 1);
        boolean joiner = tokens.kind(index) == Kind.DASH || tokens.kind(index) == Kind.JOINER;
        boolean colon = before == Kind.NUMBER && behind == Kind.NUMBER && tokens.reads(index, ":");
        return before.alphanumeric() && behind.alphanumeric() && (joiner || colon);
    }
}
