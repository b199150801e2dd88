package dev.scaffold.test;

import dev.scaffold.Reply;
import dev.scaffold.Reply.Alternative;
import dev.scaffold.Reply.Token;
import dev.scaffold.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Replies for tests: plain, tokenized, or with given probabilities at given words. */
public final class Replies {
    /** A word with the spaces before it, a number, one other character, or white space that belongs to no word. */
    private static final Pattern TOKEN = Pattern.compile(" *[\\p{L}\\p{M}\\p{N}]+| *[^\\s\\p{L}\\p{M}\\p{N}]|\\s");

    /** The words that {@link #graded(String, double...)} looks for. */
    private static final List<String> VERDICT_WORDS = List.of("Yes", "No", "Unsure");

    private Replies() {}

    /**
     * How likely each of some words was where one of them stands.
     *
     * @param word the word that stands there, with its case
     * @param probabilities by word, each from 0 to 1, together at most 1
     */
    public record Odds(String word, Map<String, Double> probabilities) {
        public Odds {
            probabilities = java.util.Collections.unmodifiableMap(new TreeMap<>(probabilities));
            double sum = probabilities.values().stream().mapToDouble(p -> p).sum();
            if (sum > 1 + 1e-9 || probabilities.values().stream().anyMatch(p -> !(p >= 0 && p <= 1))) {
                throw new IllegalArgumentException(
                        "probabilities: each must be from 0 to 1, and together at most 1, got " + probabilities);
            }
        }
    }

    /** A complete answer under the model name {@code scripted}; it cost one input token and one output token a word or sign. */
    public static Reply text(String text) {
        long words =
                TOKEN.matcher(text).results().filter(t -> !t.group().isBlank()).count();
        return Reply.of(text).withUsage(Usage.of(1, words)).withModelName("scripted");
    }

    /** The same with its tokens, all certain: words with the spaces before them, and single signs. */
    public static Reply tokenized(String text) {
        return text(text).withTokens(certain(text));
    }

    /**
     * The same with probabilities of Yes, as against No, at the words Yes, No and Unsure, in the order in which these stand in
     * the text. Where Unsure stands it takes half of the probability for itself.
     *
     * @throws IllegalArgumentException if there are not as many such words as probabilities
     */
    public static Reply graded(String text, double... ofYes) {
        List<String> words = certain(text).stream()
                .map(t -> t.text().strip())
                .filter(VERDICT_WORDS::contains)
                .toList();
        if (words.size() != ofYes.length) {
            throw new IllegalArgumentException("ofYes: one probability a verdict word is needed, got " + ofYes.length
                    + " for the words " + words + " of: " + text);
        }
        List<Odds> odds = new ArrayList<>();
        for (int i = 0; i < ofYes.length; i++) {
            odds.add(new Odds(words.get(i), yesOrNo(words.get(i), ofYes[i])));
        }
        return graded(text, odds);
    }

    private static Map<String, Double> yesOrNo(String word, double yes) {
        return word.equals("Unsure")
                ? Map.of("Unsure", 0.5, "Yes", yes / 2, "No", (1 - yes) / 2)
                : Map.of("Yes", yes, "No", 1 - yes);
    }

    /**
     * The same with given odds: each goes to the next place at which its word stands, behind the place of the one before. All other
     * tokens are certain.
     *
     * @throws IllegalArgumentException if the word of one does not follow as a token of its own
     */
    public static Reply graded(String text, List<Odds> odds) {
        List<Token> tokens = new ArrayList<>(certain(text));
        int from = 0;
        for (Odds next : odds) {
            int place = find(tokens, next.word(), from);
            if (place < 0) {
                throw new IllegalArgumentException("odds: no `" + next.word() + "` left for " + next + " in: " + text);
            }
            tokens.set(place, weighed(tokens.get(place).text(), next));
            from = place + 1;
        }
        return text(text).withTokens(tokens);
    }

    private static List<Token> certain(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(t -> new Token(t.group(), 0, List.of(new Alternative(t.group(), 0))))
                .toList();
    }

    private static int find(List<Token> tokens, String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).text().strip().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Endpoints give the space before a word as part of the token, in the alternatives as well. */
    private static Token weighed(String text, Odds odds) {
        String spaces = text.substring(0, text.length() - odds.word().length());
        List<Alternative> top = odds.probabilities().entrySet().stream()
                .map(e -> new Alternative(spaces + e.getKey(), Math.log(e.getValue())))
                .sorted((a, b) -> Double.compare(b.logProb(), a.logProb()))
                .toList();
        double own = Math.log(odds.probabilities().getOrDefault(odds.word(), 0.0));
        return new Token(text, own, top);
    }
}
