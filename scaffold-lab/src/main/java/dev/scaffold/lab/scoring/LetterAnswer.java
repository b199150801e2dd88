package dev.scaffold.lab.scoring;

import java.util.Optional;
import java.util.regex.Pattern;

/** A letter of a multiple choice: the last that is given as the answer, or the only thing in the reply. */
public final class LetterAnswer implements Scorer {
    private static final Pattern LETTER =
            Pattern.compile("(?i:answer(?: is)?)[\\s:*`(\\\\]{1,8}(?:\\\\?(?:boxed|text)\\{){0,2}\\(?([A-Z])\\b(?!')");
    private static final Pattern BOXED = Pattern.compile("\\\\boxed\\{(?:\\\\text\\{)?\\(?([A-Z])\\b");
    private static final Pattern ALONE = Pattern.compile("\\A[\\s*`(]{0,8}([A-Z])[\\s*`).:]{0,8}\\z");

    @Override
    public String form() {
        return "end with one line that begins with `Answer:` and gives the letter of the right option.";
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(LETTER, reply, 1)
                .or(() -> Finds.last(BOXED, reply, 1))
                .or(() -> Finds.last(ALONE, reply, 1));
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equals(gold);
    }
}
