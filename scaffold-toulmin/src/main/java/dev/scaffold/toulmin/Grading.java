package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Reads the probability of Met off the token with which a critic gave its verdict (G-Eval, arXiv 2303.16634, does the like for scores). */
final class Grading {
    private Grading() {}

    /**
     * p(Met words) / (p(Met words) + p(Unmet words)) over the likeliest tokens where a line gives its verdict.
     *
     * @return from 0 to 1; empty if the endpoint gave no log-probabilities, its tokens do not make up the text, the verdict is not
     *     one whole token, or neither word is among the likeliest
     */
    static OptionalDouble probability(Reply reply, KeyedLine line) {
        return probability(reply, line, Menu::outcome);
    }

    /** The same over another menu. */
    static OptionalDouble probability(Reply reply, KeyedLine line, Function<String, Optional<Outcome>> menu) {
        Optional<String> word = line.word();
        if (word.isEmpty()) {
            return OptionalDouble.empty();
        }
        int at = line.wordAt();
        int start = 0;
        for (Reply.Token token : reply.tokens()) {
            if (!reply.text().startsWith(token.text(), start)) {
                return OptionalDouble.empty();
            }
            int end = start + token.text().length();
            if (at < end) {
                boolean opensHere = reply.text().substring(start, at).isBlank();
                return opensHere && isWord(token.text().strip(), word.get(), menu)
                        ? share(token.top(), menu)
                        : OptionalDouble.empty();
            }
            start = end;
        }
        return OptionalDouble.empty();
    }

    /** Half a word says nothing: its rivals are halves too. Only the word that is neither Yes nor No may be cut, as some tokenizers do. */
    private static boolean isWord(String token, String word, Function<String, Optional<Outcome>> menu) {
        boolean neither = menu.apply(word).filter(o -> o == Outcome.UNCLEAR).isPresent();
        return token.equals(word) || (neither && word.startsWith(token));
    }

    private static OptionalDouble share(List<Reply.Alternative> top, Function<String, Optional<Outcome>> menu) {
        double met = 0;
        double unmet = 0;
        for (Reply.Alternative alternative : top) {
            Optional<Outcome> outcome = menu.apply(alternative.text().strip());
            double probability = Math.exp(alternative.logProb());
            met += outcome.filter(o -> o == Outcome.MET).isPresent() ? probability : 0;
            unmet += outcome.filter(o -> o == Outcome.UNMET).isPresent() ? probability : 0;
        }
        double both = met + unmet;
        return both > 0 && Double.isFinite(both) ? OptionalDouble.of(met / both) : OptionalDouble.empty();
    }
}
