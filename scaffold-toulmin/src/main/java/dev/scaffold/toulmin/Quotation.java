package dev.scaffold.toulmin;

import dev.scaffold.toulmin.folding.FoldedText;
import dev.scaffold.toulmin.folding.FoldedToken;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A folded quotation, ready to be looked for: what stands around it is dropped, and spellings that count as the same are
 * listed.
 *
 * @param spellings all of one length; empty if there is nothing to look for
 */
record Quotation(List<List<String>> spellings) {

    static Quotation of(String quote) {
        List<FoldedToken> tokens = trimmed(FoldedText.of(quote).tokens());
        if (tokens.stream().noneMatch(FoldedToken::alphanumeric)) {
            return new Quotation(List.of());
        }
        List<String> exact = tokens.stream().map(FoldedToken::text).toList();
        List<List<String>> spellings = new ArrayList<>(List.of(exact));
        if (tokens.stream().filter(t -> t.kind() == FoldedToken.Kind.WORD).count() > 1
                && tokens.get(0).kind() == FoldedToken.Kind.WORD) {
            otherCase(exact.get(0), exact).ifPresent(spellings::add);
        }
        return new Quotation(List.copyOf(spellings));
    }

    /** How many tokens it has. */
    int length() {
        return spellings.isEmpty() ? 0 : spellings.get(0).size();
    }

    /** The token at which it first stands in a text. */
    OptionalInt firstIn(FoldedText text) {
        return spellings.stream()
                .map(text::find)
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    private static List<FoldedToken> trimmed(List<FoldedToken> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).kind() == FoldedToken.Kind.SENTENCE) {
            from++;
        }
        while (to > from && tokens.get(to - 1).kind() == FoldedToken.Kind.SENTENCE) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** The first word with or without its capital; only for plain words: not {@code x}, {@code IT} or {@code iPhone}. */
    private static java.util.Optional<List<String>> otherCase(String word, List<String> all) {
        int first = word.codePointAt(0);
        int behind = Character.charCount(first);
        IntStream rest = word.substring(behind).codePoints();
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
        if (!cased || behind == word.length() || rest.anyMatch(Character::isUpperCase)) {
            return java.util.Optional.empty();
        }
        int turned = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        List<String> other = new ArrayList<>(all);
        other.set(0, Character.toString(turned) + word.substring(behind));
        return java.util.Optional.of(List.copyOf(other));
    }
}
