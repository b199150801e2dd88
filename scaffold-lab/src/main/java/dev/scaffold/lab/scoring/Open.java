package dev.scaffold.lab.scoring;

import dev.scaffold.Model;
import java.util.Optional;
import java.util.function.Predicate;

/** Scorers of open answers: what no comparison can tell. */
interface Open extends Scorer {
    /** The longest answer that is shown whole. */
    int LONGEST = 120;

    /** How long a judge may be about one word. */
    int TOKENS = 40;

    @Override
    default String form() {
        return "give your answer.";
    }

    /** The beginning of a reply, on one line. */
    @Override
    default Optional<String> read(String reply) {
        String line = reply.strip().replaceAll("\\s+", " ");
        return Optional.of(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
                .filter(text -> !text.isEmpty());
    }

    @Override
    default Telling telling() {
        return Telling.BY_JUDGE;
    }

    @Override
    default boolean right(String read, String gold) {
        throw new IllegalStateException(
                "an open answer can be told right or wrong by a judge only: this type of answer is for comparisons");
    }

    /** What a judge says of two answers to a question, in this order. */
    static JudgeText.Told ofTwo(
            Model judge, String question, String one, String other, String asked, String line, Predicate<String> menu) {
        return new JudgeText("You compare two answers to a question.")
                .shown("question", question)
                .shown("answer 1", one)
                .shown("answer 2", other)
                .ask(judge, asked, line, menu, TOKENS);
    }
}
