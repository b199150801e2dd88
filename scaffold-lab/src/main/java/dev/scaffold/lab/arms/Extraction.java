package dev.scaffold.lab.arms;

import dev.scaffold.ModelException;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Row;
import java.util.Optional;

/**
 * One further call where no answer can be read in a reply: which answer does it give? The same for every arm, and put to whoever judges, so
 * that one can see what each loses by its form alone. Such a reply still counts as wrong, and the call is no part of an arm's price.
 */
public final class Extraction {
    private static final Sampling SHORT = Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(100);

    private Extraction() {}

    /**
     * Whether the answer is right that the reply turns out to give.
     *
     * @return empty if an answer can be read without asking, the answer is an open one, or no reply was had
     */
    public static Optional<Boolean> right(Asking asking, Given given) {
        Row row = asking.row();
        String reply = given.shown();
        if (row.open() || row.scorer().read(given.answer().text()).isPresent()) {
            return Optional.empty();
        }
        String text = "Question:\n" + row.question() + "\n\nReply:\n" + reply.strip()
                + "\n\nWhich final answer does the reply give? Do not work it out yourself. If the reply gives none, write"
                + " `Answer: none`, otherwise " + row.scorer().form();
        try {
            return Optional.of(row.right(
                    asking.judge().reply(Request.of(text).withSampling(SHORT)).text()));
        } catch (ModelException broken) {
            return Optional.empty();
        }
    }
}
