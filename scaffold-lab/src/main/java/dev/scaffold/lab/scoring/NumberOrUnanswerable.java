package dev.scaffold.lab.scoring;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number, or that the question cannot be answered. */
public final class NumberOrUnanswerable implements Scorer {
    /** What stands for a question that cannot be answered, in rows and as it is read. */
    public static final String UNANSWERABLE = "unanswerable";

    private static final Pattern SAID = Pattern.compile(
            "(?i)answer\\W{0,6}(?:is|:)?\\W{0,6}"
                    + "(?:unanswerable|(?:it )?can(?:not|'t|’t) be (?:answered|determined)|not enough information|unknown|undetermined)");
    private static final NumberAnswer NUMBER = new NumberAnswer();

    @Override
    public String form() {
        return "end with one line `Answer: N`, where N is the number, or with `Answer: unanswerable` if the question cannot be"
                + " answered.";
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(SAID, reply, 0).map(said -> UNANSWERABLE).or(() -> NUMBER.read(reply));
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equals(UNANSWERABLE) || gold.equals(UNANSWERABLE) ? read.equals(gold) : NUMBER.right(read, gold);
    }
}
