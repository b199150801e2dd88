package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the probability of Met off the token with which a critic gave its verdict (G-Eval, arXiv 2303.16634, does the like for scores). */
final class Grading {
    private Grading() {}

    /**
     * p(Met words) / (p(Met words) + p(Unmet words)) over the likeliest tokens at one place of a reply.
     *
     * @param at where the verdict word begins in the reply's text, in UTF-16 units
     * @return from 0 to 1; empty if the endpoint gave no log-probabilities, its tokens do not make up the text, or neither word
     *     is among the likeliest
     */
    static OptionalDouble probability(Reply reply, int at) {
        int start = 0;
        for (Reply.Token token : reply.tokens()) {
            if (!reply.text().startsWith(token.text(), start)) {
                return OptionalDouble.empty();
            }
            int end = start + token.text().length();
            if (at < end) {
                boolean opensHere = reply.text().substring(start, at).isBlank();
                return opensHere ? share(token.top()) : OptionalDouble.empty();
            }
            start = end;
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble share(List<Reply.Alternative> top) {
        double met = 0;
        double unmet = 0;
        for (Reply.Alternative alternative : top) {
            Optional<Outcome> outcome = Menu.outcome(alternative.text().strip());
            double probability = Math.exp(alternative.logProb());
            met += outcome.filter(o -> o == Outcome.MET).isPresent() ? probability : 0;
            unmet += outcome.filter(o -> o == Outcome.UNMET).isPresent() ? probability : 0;
        }
        double both = met + unmet;
        return both > 0 && Double.isFinite(both) ? OptionalDouble.of(met / both) : OptionalDouble.empty();
    }
}
