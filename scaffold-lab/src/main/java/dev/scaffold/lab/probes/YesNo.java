package dev.scaffold.lab.probes;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.scoring.LabelAnswer;
import java.util.List;
import java.util.Optional;

/** A question that is answered by one word. What stands there instead counts for neither. */
final class YesNo {
    private static final LabelAnswer WORDS = new LabelAnswer(List.of("Yes", "No"));
    private static final Sampling ONE_WORD = Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(3);

    private static final int ALTERNATIVES = 20;

    private YesNo() {}

    /** How probable Yes is beside No, at the first token that is not blank; without log-probabilities 1, 0, or one half for neither. */
    static double probability(Model model, String question) {
        Reply reply = model.reply(Request.of(question + " Reply with one word, Yes or No.")
                .withSampling(ONE_WORD)
                .withTopLogProbs(ALTERNATIVES));
        double word =
                WORDS.read(reply.text()).map(w -> w.equals("yes") ? 1.0 : 0.0).orElse(0.5);
        return reply.tokens().stream()
                .filter(t -> !t.text().isBlank())
                .findFirst()
                .map(t -> share(t, word))
                .orElse(word);
    }

    private static double share(Reply.Token token, double otherwise) {
        double yes = 0;
        double no = 0;
        for (Reply.Alternative alternative : token.top()) {
            String word = alternative.text().strip();
            yes += word.equalsIgnoreCase("yes") ? Math.exp(alternative.logProb()) : 0;
            no += word.equalsIgnoreCase("no") ? Math.exp(alternative.logProb()) : 0;
        }
        return yes + no > 0 ? yes / (yes + no) : otherwise;
    }

    /** Yes or no; empty if the reply is neither. */
    static Optional<Boolean> ask(Model model, String question) {
        return WORDS.read(model.reply(Request.of(question + " Reply with one word, Yes or No.")
                                .withSampling(ONE_WORD))
                        .text())
                .map("yes"::equals);
    }
}
