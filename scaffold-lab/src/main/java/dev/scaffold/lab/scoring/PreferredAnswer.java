package dev.scaffold.lab.scoring;

import dev.scaffold.Model;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An open answer without a right one, which a judge is shown beside another arm's, in both orders. It is worse only if the judge says so in
 * both; everything else it says is a tie. What is not worse counts as right, so that a row is won, lost or even.
 */
public final class PreferredAnswer implements Open {
    private static final String QUESTION =
            "Which answer is better? Correctness and helpfulness count; length and the order in which they stand do not.";
    private static final Pattern CHOICE = Pattern.compile("(?i)(1|2|tie)\\b.*");

    @Override
    public Telling telling() {
        return Telling.SIDE_BY_SIDE;
    }

    /** {@inheritDoc} Here {@code gold} is what the other arm replied. */
    @Override
    public Mark mark(String question, String gold, String reply, Model judge) {
        Optional<String> answer = read(reply);
        if (answer.isEmpty() || gold.isBlank()) {
            return Mark.of(answer, answer.isPresent());
        }
        JudgeText.Told first = better(judge, question, reply, gold);
        JudgeText.Told second = better(judge, question, gold, reply);
        for (JudgeText.Told told : new JudgeText.Told[] {first, second}) {
            if (choice(told).isEmpty()) {
                return Mark.unscored(answer, told.unusable());
            }
        }
        boolean worse = choice(first).filter("2"::equals).isPresent()
                && choice(second).filter("1"::equals).isPresent();
        return Mark.of(answer, !worse);
    }

    private static JudgeText.Told better(Model judge, String question, String one, String other) {
        return Open.ofTwo(
                judge,
                question,
                one,
                other,
                QUESTION,
                "one line, `KEY: 1`, `KEY: 2` or `KEY: Tie`",
                w -> CHOICE.matcher(w).matches());
    }

    private static Optional<String> choice(JudgeText.Told told) {
        return told.word().map(CHOICE::matcher).filter(Matcher::matches).map(m -> m.group(1)
                .toLowerCase(Locale.ROOT));
    }
}
