package dev.scaffold.lab.arms;

import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.runs.Rival;
import java.util.OptionalDouble;

/**
 * P(True) of Kadavath et al. (arXiv 2207.05221): the one question "is the final answer correct?", read as a probability off the first
 * token. Needs log-probabilities. The model that is asked is the critic where there is one, as it is for the scaffold.
 */
public final class TrueProbability implements Rating {
    private static final Sampling ONE_WORD = Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(2);
    private static final int ALTERNATIVES = 20;

    @Override
    public String name() {
        return Rival.P_TRUE;
    }

    @Override
    public OptionalDouble rate(Asking asking, Given given) {
        String text = "Question:\n" + asking.row().question() + "\n\nProposed answer:\n"
                + given.answer().text().strip()
                + "\n\nIs the final answer of the proposed answer correct? Reply with one word, Yes or No.";
        try {
            Reply reply = asking.critic()
                    .orElse(asking.model())
                    .reply(Request.of(text).withSampling(ONE_WORD).withTopLogProbs(ALTERNATIVES));
            return yes(reply);
        } catch (ModelException broken) {
            return OptionalDouble.empty();
        }
    }

    /** p(Yes) / (p(Yes) + p(No)) at the first token that is not blank. */
    static OptionalDouble yes(Reply reply) {
        for (Reply.Token token : reply.tokens()) {
            if (!token.text().isBlank()) {
                return share(token);
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble share(Reply.Token token) {
        double yes = 0;
        double no = 0;
        for (Reply.Alternative alternative : token.top()) {
            String word = alternative.text().strip();
            yes += word.equalsIgnoreCase("yes") ? Math.exp(alternative.logProb()) : 0;
            no += word.equalsIgnoreCase("no") ? Math.exp(alternative.logProb()) : 0;
        }
        return yes + no > 0 ? OptionalDouble.of(yes / (yes + no)) : OptionalDouble.empty();
    }
}
