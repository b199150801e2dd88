package dev.scaffold.toulmin;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;
import static dev.scaffold.toulmin.DevicesTest.AGAIN;
import static dev.scaffold.toulmin.DevicesTest.SOLVER;
import static dev.scaffold.toulmin.DevicesTest.deliberate;
import static dev.scaffold.toulmin.DevicesTest.on;
import static dev.scaffold.toulmin.DevicesTest.plan;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Threshold;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** {@code by rederive} several times: fresh answers vote on what the draft ends on. */
class VotesTest {
    private static Deliberation askingAll(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("What is twice four?"));
    }

    /** Fresh answers in the order in which they are drawn; an empty one ends on nothing, and is asked for again. */
    private static ObedientCritic voting(String draft, String... fresh) {
        return voting(List.of(draft), fresh);
    }

    private static ObedientCritic voting(List<String> drafts, String... fresh) {
        return ObedientCritic.drafting(drafts.toArray(String[]::new))
                .answering(ObedientCritic.AFRESH, "Answer: 8")
                .changing((request, reply) -> {
                    String answer = fresh[(int) request.sampling().seed().getAsLong() / 2 - 1];
                    return reply.withText(answer.isEmpty() ? "I\nam at a loss" : "Answer: " + answer);
                });
    }

    private static CriticalQuestion times(int times, double share) {
        return AGAIN.withJudge(Device.REDERIVE.by(Role.CRITIC, times))
                .withThreshold(new Threshold(OptionalDouble.of(share), false));
    }

    @Test
    void times_isMetByTheShareThatWasAskedFor() {
        ObedientCritic model = voting("Answer: 8", "8", "9", "8", "8.0", "3");

        Finding three = on("again", askingAll(plan(times(5, 0.6)), model));
        Finding four = on("again", askingAll(plan(times(5, 0.8)), model));

        assertThat(three).isMet().restsOn(Basis.OPINION).hasReasonContaining("3 come to 8, 1 comes to 9, 1 comes to 3");
        Assertions.assertThat(three.probability()).hasValue(0.6);
        assertThat(four).isUnclear();
    }

    @Test
    void times_isUnmetIfMostComeToSomethingElse() {
        ObedientCritic model = voting("Answer: 8", "8", "9", "9", "8", "5");

        Finding finding = on("again", askingAll(plan(times(5, 0.6)), model));

        assertThat(finding).isUnmet();
        Assertions.assertThat(finding.probability()).hasValue(0.4);
    }

    @Test
    void times_answersThatEndOnNothing_areNotTheSameAndNotAnother() {
        ObedientCritic model = voting("Answer: 8", "8", "", "9", "8", "");

        assertThat(on("again", askingAll(plan(times(5, 0.6)), model))).isUnclear();
        Assertions.assertThat(model.freshRequests()).hasSize(7);
    }

    @Test
    void times_unlessTold_moreThanHalfMustBeTheSame() {
        CriticalQuestion four = AGAIN.withJudge(Device.REDERIVE.by(Role.CRITIC, 4));

        assertThat(on("again", deliberate(plan(four), voting("Answer: 8", "8", "9", "8", "9"))))
                .isUnclear();
        assertThat(on("again", deliberate(plan(four), voting("Answer: 8", "8", "9", "8", "8"))))
                .isMet();
    }

    @Test
    void times_shareOfNothing_stillAsksForOneThatIsTheSame() {
        ObedientCritic model = voting("Answer: 8", "9", "7", "6", "5", "4");

        assertThat(on("again", askingAll(plan(times(5, 0)), model))).isUnmet();
    }

    @Test
    void times_outcomeThatIsCertain_needsNoMoreAnswers() {
        ObedientCritic met = voting("Answer: 8", "8", "8", "8", "9", "9");
        ObedientCritic unmet = voting("Answer: 8", "9", "9", "9", "8", "8");

        assertThat(on("again", deliberate(plan(times(5, 0.6)), met))).isMet();
        assertThat(on("again", deliberate(plan(times(5, 0.6)), unmet))).isUnmet();
        Assertions.assertThat(met.freshRequests()).hasSize(3);
        Assertions.assertThat(unmet.freshRequests()).hasSize(3);
    }

    @Test
    void times_laterDraft_drawsOnlyWhatItNeedsBeyondThatWhichIsThere() {
        ObedientCritic model = voting(List.of("Answer: 9", "Answer: 8"), "8", "8", "8", "3", "8");

        Deliberation deliberation = deliberate(Plans.attempts(plan(times(5, 0.8)), 2), model);

        assertThat(deliberation.verdict()).isAgreed();
        Assertions.assertThat(model.draftRequests().get(1).asText())
                .contains("of 4 fresh answers 3 come to 8, 1 comes to 3");
        Assertions.assertThat(model.freshRequests()).hasSize(5);
    }

    @Test
    void times_draftThatIsOutvoted_isReplacedByAFreshAnswerWithAsManyOthersOnItsSide() {
        ObedientCritic model = voting(List.of("Answer: 9"), "8", "7", "8", "8", "8");

        Deliberation deliberation = deliberate(Plans.attempts(plan(times(5, 0.6)), 2), model);

        assertThat(deliberation.verdict()).isAgreed().isUnanchored();
        Assertions.assertThat(deliberation.reply().text()).isEqualTo("Answer: 8");
        Assertions.assertThat(deliberation.attempts()).hasSize(2);
        Assertions.assertThat(model.draftRequests()).hasSize(1);
        Assertions.assertThat(model.calls()).isEqualTo(1 + 5);
    }

    @Test
    void times_freshAnswersThatDoNotAgreeEnough_replaceNothing() {
        ObedientCritic model = voting(List.of("Answer: 9", "Answer: 1"), "8", "7", "8", "8", "6");

        Deliberation deliberation = deliberate(Plans.attempts(plan(times(5, 0.6)), 2), model);

        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("withheld");
        Assertions.assertThat(model.draftRequests()).hasSize(2);
    }

    @Test
    void times_answersOfAnotherModel_replaceNothing() {
        CriticalQuestion bySolver = times(5, 0.6).withJudge(Device.REDERIVE.by(SOLVER, 5));
        ObedientCritic solver = voting(List.of(), "8", "8", "8", "8", "8").named("other");
        ObedientCritic own = ObedientCritic.drafting("Answer: 9").named("own");

        Deliberation deliberation = Plans.scaffold(Plans.attempts(plan(bySolver), 2))
                .bind(SOLVER, solver)
                .deliberate(own, Request.of("What is twice four?"));

        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("withheld");
        Assertions.assertThat(own.draftRequests()).hasSize(2);
    }

    @Test
    void times_thresholdThatWasNotFitted_isUnclearUnlessTheMajorityCounts() {
        CriticalQuestion five = AGAIN.withJudge(Device.REDERIVE.by(Role.CRITIC, 5));
        ObedientCritic model = voting("Answer: 8", "8", "8", "8", "8", "8");

        assertThat(on(
                        "again",
                        deliberate(plan(five.withThreshold(new Threshold(OptionalDouble.empty(), false))), model)))
                .isUnclear()
                .hasReasonContaining("no threshold was fitted");
        assertThat(on(
                        "again",
                        deliberate(plan(five.withThreshold(new Threshold(OptionalDouble.empty(), true))), model)))
                .isMet();
    }

    private static CriticalQuestion fiveTimes() {
        return AGAIN.withJudge(Device.REDERIVE.by(Role.CRITIC, 5));
    }

    private static Deliberation choosing(String question, ObedientCritic model) {
        return Plans.scaffold(plan(fiveTimes())).withSettling(Settling.ASK_ALL).deliberate(model, Request.of(question));
    }

    @Test
    void times_yesOrNo_unlessTold_takesMoreThanGuessingWouldBring() {
        String asked = "Is eight even?";

        assertThat(on("again", choosing(asked, voting("Answer: Yes", "Yes", "yes", "No", "Yes", "Yes"))))
                .isUnclear();
        assertThat(on("again", choosing(asked, voting("Answer: Yes", "Yes", "yes", "Yes", "Yes", "True"))))
                .isMet();
        assertThat(on("again", choosing(asked, voting("Answer: Yes", "No", "No", "No", "Yes", "Yes"))))
                .isUnmet();
    }

    @Test
    void times_option_unlessTold_takesFewerTheMoreThereAreToChooseFrom() {
        ObedientCritic three = voting("Answer: B", "B", "B", "A", "B", "C");
        ObedientCritic four = voting("Answer: B", "B", "B", "A", "B", "B");

        assertThat(on("again", choosing("Which?\nA) 1\nB) 2\nC) 3", three))).isUnclear();
        assertThat(on("again", choosing("Which?\nA) 1\nB) 2\nC) 3", four))).isMet();
        assertThat(on("again", choosing("Which?\nA) 1\nB) 2\nC) 3\nD) 4\nE) 5\nF) 6", three)))
                .isMet();
        assertThat(on("again", choosing("Which of the two?", four))).isUnclear();
    }

    @Test
    void times_yesOrNo_shareThatIsTold_countsAlone() {
        assertThat(on("again", askingAll(plan(times(5, 0.6)), voting("Answer: Yes", "Yes", "No", "Yes", "No", "Yes"))))
                .isMet();
    }

    @Test
    void times_yesOrNo_outcomeThatIsCertain_needsNoMoreAnswers() {
        ObedientCritic unclear = voting("Answer: Yes", "No", "Yes", "Yes", "Yes", "Yes");

        Deliberation deliberation = Plans.scaffold(plan(fiveTimes())).deliberate(unclear, Request.of("Is eight even?"));

        assertThat(on("again", deliberation)).isUnclear();
        Assertions.assertThat(unclear.freshRequests()).hasSize(4);
    }

    @Test
    void times_yesOrNo_draftThatIsOutvoted_isNeverReplaced() {
        ObedientCritic model = voting(List.of("Answer: Yes", "Answer: Yes"), "No", "No", "No", "No", "No");

        Deliberation deliberation =
                Plans.scaffold(Plans.attempts(plan(fiveTimes()), 2)).deliberate(model, Request.of("Is nine even?"));

        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("withheld");
        Assertions.assertThat(model.draftRequests()).hasSize(2);
    }
}
