package dev.scaffold.lab.scoring;

import dev.scaffold.Model;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An open answer to which a judge gives 1 to 10 points, as MT-Bench does (Zheng et al., arXiv 2306.05685), with a reference beside it where
 * the row has one. It is right from so many points on. Other than MT-Bench, a number counts only on a line of its own, behind the judge's
 * key.
 */
public final class RatedAnswer implements Open {
    /** From so many points on an answer is right, unless its row says otherwise. */
    public static final int LEAST = 7;

    private static final int MOST = 10;
    private static final String TASK = "You rate the last answer of an assistant.";
    private static final String QUESTION =
            "How good is the answer, from 1 (bad) to 10 (as good as can be)? Correctness and helpfulness count; length"
                    + " does not. First say in one or two sentences what is wrong with it, if anything.";
    private static final String LINE =
            "one line that begins with `KEY:` and gives the points, a whole number from 1 to 10";
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})(?:\\s*/\\s*10)?\\W*");
    private static final int TOKENS_WITH_REASONS = 200;

    private final int least;

    /**
     * Right from so many points on.
     *
     * @throws IllegalArgumentException if they are not within 1 and 10
     */
    public RatedAnswer(int least) {
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException("least: must be 1 to 10 points, got " + least);
        }
        this.least = least;
    }

    @Override
    public Mark mark(String question, String gold, String reply, Model judge) {
        Optional<String> answer = read(reply);
        if (answer.isEmpty()) {
            return Mark.of(answer, false);
        }
        JudgeText text = new JudgeText(TASK).shown("question", question);
        if (!gold.isBlank()) {
            text.shown("reference", gold);
        }
        JudgeText.Told told = text.shown("answer", reply)
                .ask(judge, QUESTION, LINE, w -> points(w).isPresent(), TOKENS_WITH_REASONS);
        OptionalInt points = points(told.word().orElse(""));
        return points.isEmpty()
                ? Mark.unscored(answer, told.unusable())
                : new Mark(answer, points.getAsInt() >= least, points, "");
    }

    private static OptionalInt points(String word) {
        Matcher number = POINTS.matcher(word);
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        int points = Integer.parseInt(number.group(1));
        return points >= 1 && points <= MOST ? OptionalInt.of(points) : OptionalInt.empty();
    }
}
