package dev.scaffold.toulmin;

import dev.scaffold.toulmin.folding.FoldedText;
import dev.scaffold.toulmin.folding.FoldedToken;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A folded quotation, ready to be looked for: what stands around it is dropped.
 *
 * @param words what its tokens compare by; empty if there is nothing to look for
 * @param opening what the first of them may compare by instead: a capital may have come or gone there
 */
record Quotation(List<String> words, String opening) {
    private static final Quotation NOTHING = new Quotation(List.of(), "");

    static Quotation of(String quote) {
        List<FoldedToken> tokens = trimmed(FoldedText.of(quote).tokens());
        List<String> texts = new ArrayList<>(tokens.size());
        int words = 0;
        boolean something = false;
        for (FoldedToken token : tokens) {
            texts.add(token.text());
            words += token.kind() == FoldedToken.Kind.WORD ? 1 : 0;
            something |= token.alphanumeric();
        }
        if (!something) {
            return NOTHING;
        }
        String first = texts.get(0);
        boolean mayTurn = words > 1 && tokens.get(0).kind() == FoldedToken.Kind.WORD;
        return new Quotation(texts, mayTurn ? otherCase(first) : first);
    }

    /** How many tokens it has. */
    int length() {
        return words.size();
    }

    /** The token at which it first stands in a text. */
    OptionalInt firstIn(FoldedText text) {
        return words.isEmpty() ? OptionalInt.empty() : text.find(words, opening);
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

    /** The word with or without its capital; a plain word only, not {@code x}, {@code IT} or {@code iPhone}. */
    private static String otherCase(String word) {
        int first = word.codePointAt(0);
        int behind = Character.charCount(first);
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
        if (!cased || behind == word.length() || word.codePoints().skip(1).anyMatch(Character::isUpperCase)) {
            return word;
        }
        int turned = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return Character.toString(turned) + word.substring(behind);
    }
}
