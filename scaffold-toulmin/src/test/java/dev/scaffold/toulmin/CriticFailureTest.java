package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.ModelException;
import dev.scaffold.Request;
import dev.scaffold.Verdict;
import org.junit.jupiter.api.Test;

/** {@code on critic failure …}: what goes out if it could not be told for want of a critic. */
class CriticFailureTest {
    private static final Plan PLAN = Plans.plan(Plans.ofDraft("right"))
            .withOtherwise(Disposition.CLARIFY)
            .withExtras(Extras.NONE.onCriticFailure(Disposition.CAVEAT));

    @Test
    void deliberate_criticNeverReached_goesOutAsTheScriptSaysAndIsNotAgreed() {
        Deliberation deliberation = deliberate(PLAN, broken(2));

        assertThat(deliberation.verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(deliberation.reply().text()).startsWith("Not confirmed").endsWith("It is 7.");
    }

    @Test
    void deliberate_criticReachedWhenAskedAgain_isNoFailure() {
        assertThat(deliberate(PLAN, broken(1)).agreed()).isTrue();
    }

    @Test
    void deliberate_criticThatSaysNothing_isNoFailure() {
        ObedientCritic silent = ObedientCritic.drafting("It is 7.");

        assertThat(deliberate(PLAN, silent).reply().text()).startsWith("I cannot answer this yet.");
    }

    @Test
    void deliberate_criticNeverReachedButRefusedByCode_isTheOrdinaryRefusal() {
        Plan plan = PLAN.withQuestions(java.util.List.of(
                Plans.ofDraft("right"),
                dev.scaffold.CriticalQuestion.byCode("form", dev.scaffold.Target.DRAFT, "pattern", "Answer: ")));

        Deliberation deliberation =
                Plans.scaffold(plan).withSettling(Settling.ASK_ALL).deliberate(broken(2), Request.of("?"));

        assertThat(deliberation.verdict()).isInstanceOf(Verdict.Withheld.class);
        assertThat(deliberation.reply().text()).startsWith("I cannot answer this yet.");
    }

    @Test
    void deliberate_nothingSaidOfIt_goesOutAsOtherwise() {
        Plan plan = PLAN.withExtras(Extras.NONE);

        assertThat(deliberate(plan, broken(2)).reply().text()).startsWith("I cannot answer this yet.");
    }

    private static ObedientCritic broken(int times) {
        int[] left = {times};
        return ObedientCritic.drafting("It is 7.").answering("right", "Yes").changing((request, reply) -> {
            if (left[0]-- > 0) {
                throw new ModelException("connection refused");
            }
            return reply;
        });
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("How much?"));
    }
}
