package dev.scaffold.lab.probes;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.scoring.LabelAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A question that is answered by one word. What stands there instead counts for neither. */
final class YesNo {
    private static final LabelAnswer WORDS = new LabelAnswer(List.of("Yes", "No"));
    private static final Sampling ONE_WORD = Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(3);

    private static final int ALTERNATIVES = 20;

    private YesNo() {}

    /**
     * How probable Yes is beside No, at the first token that is not blank; without log-probabilities 1 or 0 by the word, and empty for
     * neither.
     */
    static OptionalDouble probability(Model model, String question) {
        Reply reply = model.reply(Request.of(question + " Reply with one word, Yes or No.")
                .withSampling(ONE_WORD)
                .withTopLogProbs(ALTERNATIVES));
        Optional<Double> word = WORDS.read(reply.text()).map(w -> w.equals("yes") ? 1.0 : 0.0);
        return reply.tokens().stream()
                .filter(t -> !t.text().isBlank())
                .findFirst()
                .map(t -> share(t, word))
                .orElse(word)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * Which of two questions is answered Yes more readily: true for the first. A model that says Yes to everything says it more readily to
     * what it holds for true. Empty if neither is, or one is answered by something else.
     */
    static Optional<Boolean> rather(Model model, String first, String second) {
        OptionalDouble one = probability(model, first);
        OptionalDouble other = probability(model, second);
        boolean told = one.isPresent() && other.isPresent() && one.getAsDouble() != other.getAsDouble();
        return told ? Optional.of(one.getAsDouble() > other.getAsDouble()) : Optional.empty();
    }

    private static Optional<Double> share(Reply.Token token, Optional<Double> otherwise) {
        double yes = 0;
        double no = 0;
        for (Reply.Alternative alternative : token.top()) {
            String word = alternative.text().strip();
            yes += word.equalsIgnoreCase("yes") ? Math.exp(alternative.logProb()) : 0;
            no += word.equalsIgnoreCase("no") ? Math.exp(alternative.logProb()) : 0;
        }
        return yes + no > 0 ? Optional.of(yes / (yes + no)) : otherwise;
    }
}
