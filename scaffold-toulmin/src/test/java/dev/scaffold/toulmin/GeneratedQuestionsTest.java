package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Usage;
import dev.scaffold.toulmin.gates.AtLeast;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code generate … keep …}: a role writes questions, a second call keeps some, every draft is asked them. */
class GeneratedQuestionsTest {
    private static final String FIRST = "claim-generated-1";
    private static final String SECOND = "claim-generated-2";
    private static final Role PROPOSER = Role.role("proposer");
    private static final Plan PLAN = Plans.plan(List.of(PartShape.of(Part.Kind.CLAIM, 1, 1)), Plans.ofDraft("own"))
            .withAgreeWhen(new AtLeast(2, Map.of(FIRST, 1, SECOND, 1)))
            .withExtras(Extras.NONE.withGenerations(
                    List.of(new Generation(Part.Kind.CLAIM, 3, 2, 1, PROPOSER, "Keep the plain ones."))));

    @Test
    void deliberate_writtenAndSelected_areAskedLikeAnyOther() {
        ObedientCritic proposer = proposer("3", "1");
        ObedientCritic model = model("It is 7.").answering(FIRST, "Yes").answering(SECOND, "Yes");

        Deliberation deliberation = deliberate(PLAN, model, proposer);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.criticRequests()).singleElement().satisfies(r -> assertThat(r.asText())
                .contains("Is it a number?", "Is it seven?")
                .doesNotContain("Is it even?"));
        assertThat(calls(deliberation, Phase.GENERATE)).isEqualTo(2);
    }

    @Test
    void deliberate_secondDraft_isAskedTheSameQuestionsWithoutWritingThemAgain() {
        ObedientCritic proposer = proposer("1", "2");
        ObedientCritic model = ObedientCritic.drafting("It is 7.", "It is 8.")
                .answering(Plan.found(Part.Kind.CLAIM), "7")
                .answering("own", "No")
                .answering(FIRST, "Yes")
                .answering(SECOND, "Yes");

        Deliberation deliberation = deliberate(PLAN.withMaxAttempts(2), model, proposer);

        assertThat(proposer.calls()).isEqualTo(2);
        assertThat(wordings(model)).hasSize(2).containsOnly(List.of("Is it seven?", "Is it even?"));
        assertThat(deliberation.attempts()).hasSize(2);
    }

    @Test
    void deliberate_nothingWritten_staysUnclearAfterACountedSecondTry() {
        ObedientCritic proposer = ObedientCritic.drafting("");
        ObedientCritic model = model("It is 7.");

        Deliberation deliberation = deliberate(PLAN, model, proposer);

        assertThat(proposer.calls()).isEqualTo(2);
        assertThat(deliberation.bestAttempt().findings().on(FIRST))
                .singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.UNCLEAR));
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_numbersThatAreNotThere_keepNothing() {
        Deliberation deliberation = deliberate(PLAN, model("It is 7."), proposer("0", "4", "none"));

        assertThat(deliberation.bestAttempt().findings().of(FIRST)).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void deliberate_severalNumbersOnALine_areAllRead() {
        ObedientCritic model = model("It is 7.").answering(FIRST, "Yes").answering(SECOND, "Yes");

        assertThat(deliberate(PLAN, model, proposer("2, 3")).agreed()).isTrue();
    }

    @Test
    void deliberate_writtenQuestionMet_neverMakesUpForAnEssentialOne() {
        ObedientCritic model =
                model("It is 7.").answering("own", "No").answering(FIRST, "Yes").answering(SECOND, "Yes");

        assertThat(deliberate(PLAN, model, proposer("1", "2")).agreed()).isFalse();
    }

    @Test
    void deliberate_separate_eachTakesACallOfItsOwn() {
        ObedientCritic model = model("It is 7.").answering(FIRST, "Yes").answering(SECOND, "Yes");

        Deliberation deliberation = deliberate(PLAN.withMode(QuestionMode.SEPARATE), model, proposer("1", "2"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(calls(deliberation, Phase.QUESTION)).isEqualTo(1 + 2);
    }

    @Test
    void deliberate_inline_theyTravelBehindTheDraft() {
        ObedientCritic model = model("It is 7.").answering(FIRST, "Yes").answering(SECOND, "Yes");

        Deliberation deliberation = deliberate(PLAN.withMode(QuestionMode.INLINE), model, proposer("1", "2"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.calls()).isEqualTo(2);
    }

    @Test
    void question_isWeighedAndSaysWhoWroteIt() {
        CriticalQuestion question =
                new Generation(Part.Kind.CLAIM, 1, 1, 3, PROPOSER, "?").question(1, "Is it?", Role.CRITIC);

        assertThat(question.essential()).isFalse();
        assertThat(question.weight()).hasValue(3);
        assertThat(question.source()).contains("proposer");
    }

    private static ObedientCritic proposer(String... numbers) {
        return ObedientCritic.drafting("")
                .answering("generate claim", "Is it seven?", "Is it even?", "Is it a number?")
                .answering("select claim", numbers);
    }

    private static ObedientCritic model(String draft) {
        return ObedientCritic.drafting(draft)
                .answering(Plan.found(Part.Kind.CLAIM), "7")
                .answering("own", "Yes");
    }

    private static List<List<String>> wordings(ObedientCritic model) {
        return model.criticRequests().stream()
                .map(r -> List.of("Is it seven?", "Is it even?", "Is it a number?").stream()
                        .filter(r.asText()::contains)
                        .toList())
                .toList();
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model, ObedientCritic proposer) {
        return Plans.scaffold(plan).bind(PROPOSER, proposer).deliberate(model, Request.of("How much?"));
    }

    private static int calls(Deliberation deliberation, Phase phase) {
        return deliberation
                .transcript()
                .usageByPhase()
                .getOrDefault(phase, Usage.NONE)
                .calls();
    }
}
