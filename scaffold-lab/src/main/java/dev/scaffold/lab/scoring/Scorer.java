package dev.scaffold.lab.scoring;

import dev.scaffold.Model;
import java.util.Optional;

/**
 * Finds the answer in a reply and compares it, without a model wherever that can be done. A reply in which none is found is wrong, in
 * every arm. Safe for many threads.
 */
public interface Scorer {

    /** Asks for this form of answer, the same for every arm: the end of a sentence, as in {@code end with one line ...}. */
    String form();

    /** The answer that a reply gives, written in one way only, so that equal answers are equal texts; empty if none is found. */
    Optional<String> read(String reply);

    /**
     * Whether an answer is the right one.
     *
     * @param read as {@link #read} gave it
     * @param gold the right answer, as the row has it
     */
    boolean right(String read, String gold);

    /** Whether a reply gives the right answer. */
    default boolean scores(String reply, String gold) {
        return read(reply).filter(answer -> right(answer, gold)).isPresent();
    }

    /** How it is told whether a reply is right; where a judge is asked, {@link #right} throws. */
    default Telling telling() {
        return Telling.BY_COMPARISON;
    }

    /**
     * What a reply comes to.
     *
     * @param question what was asked, with what was said before
     * @param gold the right answer, as the row has it
     * @param judge is asked where no comparison can tell; scorers that compare ask nothing
     */
    default Mark mark(String question, String gold, String reply, Model judge) {
        Optional<String> answer = read(reply);
        return Mark.of(answer, answer.filter(a -> right(a, gold)).isPresent());
    }
}
