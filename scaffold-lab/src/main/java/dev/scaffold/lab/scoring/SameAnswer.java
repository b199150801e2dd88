package dev.scaffold.lab.scoring;

import dev.scaffold.Model;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An open answer, which a judge holds against the right one: do both come to the same? It is asked in both orders; where it says Yes in the
 * one and No in the other, and where it says something else, the answer is not scored.
 */
public final class SameAnswer implements Open {
    private static final String QUESTION =
            "Do the two answers come to the same? Leave wording, length and working aside: only what is answered counts.";
    private static final Pattern YES = Pattern.compile("(?i)yes\\b.*");
    private static final Pattern NO = Pattern.compile("(?i)no\\b.*");

    @Override
    public Mark mark(String question, String gold, String reply, Model judge) {
        Optional<String> answer = read(reply);
        if (answer.isEmpty()) {
            return Mark.of(answer, false);
        }
        JudgeText.Told first = same(judge, question, gold, reply);
        if (word(first).isEmpty()) {
            return Mark.unscored(answer, first.unusable());
        }
        JudgeText.Told second = same(judge, question, reply, gold);
        if (word(second).isEmpty()) {
            return Mark.unscored(answer, second.unusable());
        }
        return word(first).equals(word(second))
                ? Mark.of(answer, word(first).orElseThrow())
                : Mark.unscored(answer, "the judge said Yes in one order and No in the other");
    }

    private static JudgeText.Told same(Model judge, String question, String one, String other) {
        return Open.ofTwo(judge, question, one, other, QUESTION, "one line, `KEY: Yes` or `KEY: No`", w -> onMenu(w)
                .isPresent());
    }

    private static Optional<Boolean> word(JudgeText.Told told) {
        return told.word().flatMap(SameAnswer::onMenu);
    }

    private static Optional<Boolean> onMenu(String word) {
        return Optional.of(word)
                .filter(w -> YES.matcher(w).matches() || NO.matcher(w).matches())
                .map(w -> YES.matcher(w).matches());
    }
}
