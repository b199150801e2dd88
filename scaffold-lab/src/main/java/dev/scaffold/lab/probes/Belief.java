package dev.scaffold.lab.probes;

import dev.scaffold.Reply;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the model believes of what a question takes for granted: how probable it makes Yes when it is asked whether it is true, and No when
 * it is asked whether it is false, without the question; the mean of the two. Where an endpoint gives no log-probabilities the word itself
 * counts, as 1 or 0, and one half if it is neither.
 */
final class Belief implements Arm {
    /** Its name. */
    static final String NAME = "belief";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Calls calls() {
        return Calls.of(0, 2);
    }

    @Override
    public Given answer(Asking asking) {
        PremiseRow row = PremiseRow.of(asking.row());
        if (row.kind() == PremiseRow.Kind.PROBLEM) {
            return Given.of(Reply.of("a word problem takes nothing for granted"));
        }
        double isTrue = YesNo.probability(
                        asking.model(), "Is it true that the following holds? " + row.presupposition())
                .orElse(0.5);
        double isFalse = YesNo.probability(asking.model(), "Is the following false? " + row.presupposition())
                .orElse(0.5);
        double belief = (isTrue + 1 - isFalse) / 2;
        Reply answer = Reply.of(Challenged.answer(belief < 0.5 ? PremiseRow.REJECTS : PremiseRow.ACCEPTS));
        return new Given(
                answer, String.format(Locale.ROOT, "%.6f", belief), Optional.empty(), Optional.empty(), List.of());
    }
}
