package dev.scaffold.toulmin;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;

import dev.scaffold.Basis;
import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Finding;
import dev.scaffold.ModelException;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.Usage;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** {@code by rederive} and {@code by formula}: what a model works out afresh is held against the claim by code. */
class DevicesTest {
    static final Role SOLVER = Role.role("solver");
    static final CriticalQuestion AGAIN = CriticalQuestion.essential(
                    "again", new Target.Whole(Part.Kind.CLAIM), "Does it come out again?")
            .withJudge(Device.REDERIVE.by(Role.CRITIC));
    private static final CriticalQuestion SUM = CriticalQuestion.essential(
                    "sum", new Target.Whole(Part.Kind.CLAIM), "Does the sum give it?")
            .withJudge(Device.FORMULA.by(Role.CRITIC));

    static Plan plan(CriticalQuestion... questions) {
        return Plans.plan(List.of(Plans.CLAIM), questions);
    }

    private static ObedientCritic drafting(String... drafts) {
        return ObedientCritic.drafting(drafts)
                .answering(ObedientCritic.AFRESH, "Answer: 8")
                .answering("formula sum", "2 * 4");
    }

    static Finding on(String question, Deliberation deliberation) {
        return deliberation.bestAttempt().findings().on(question).get(0);
    }

    static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("What is twice four?"));
    }

    @Test
    void rederive_sameAnswer_isMetAndAnchorsNothing() {
        Deliberation deliberation = deliberate(plan(AGAIN), drafting("Answer: 8"));

        assertThat(on("again", deliberation)).isMet().restsOn(Basis.OPINION);
        assertThat(deliberation.verdict()).isAgreed().isUnanchored();
    }

    @Test
    void rederive_sameAnswerOfAnotherModel_anchorsNothingEither() {
        ObedientCritic solver = drafting().named("other");
        CriticalQuestion bySolver = AGAIN.withJudge(Device.REDERIVE.by(SOLVER));

        Deliberation deliberation = Plans.scaffold(plan(bySolver))
                .bind(SOLVER, solver)
                .deliberate(ObedientCritic.drafting("Answer: 8").named("own"), Request.of("?"));

        assertThat(deliberation.verdict()).isAgreed().isUnanchored();
    }

    @Test
    void rederive_otherAnswer_vetoes() {
        Deliberation deliberation = deliberate(plan(AGAIN), drafting("Answer: 9"));

        assertThat(on("again", deliberation)).isUnmet().hasReasonContaining("comes to 8");
        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("withheld");
    }

    @Test
    void rederive_freshAnswerInOtherWords_isUnclear() {
        ObedientCritic model = drafting("Answer: 8").answering(ObedientCritic.AFRESH, "Answer: eight");

        assertThat(on("again", deliberate(plan(AGAIN), model))).isUnclear();
    }

    @Test
    void rederive_claimThatCodeCannotCompare_isUnclearWithoutACall() {
        ObedientCritic model = drafting("Answer: as many as there are planets");

        Deliberation deliberation = deliberate(plan(AGAIN), model);

        assertThat(on("again", deliberation)).isUnclear().hasReasonContaining("cannot compare");
        Assertions.assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void device_claimThatCodeCannotCompareAndMayBeMissing_isNotApplicable() {
        PartShape maybe =
                PartShape.of(Part.Kind.CLAIM, 0, 1).byPattern(java.util.regex.Pattern.compile("Answer: (.+)"));
        ObedientCritic model = drafting("Answer: as many as there are planets");

        Deliberation deliberation = deliberate(Plans.plan(List.of(maybe), AGAIN, SUM), model);

        Assertions.assertThat(List.of(on("again", deliberation), on("sum", deliberation)))
                .allSatisfy(f -> Assertions.assertThat(f.outcome()).isEqualTo(Outcome.NOT_APPLICABLE));
        Assertions.assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void rederive_asksInTheCallersOwnWordsWithTheFormBehindThem() {
        ObedientCritic model = drafting("Answer: 8");

        deliberate(plan(AGAIN), model);

        Request fresh = model.freshRequests().get(0);
        Assertions.assertThat(fresh.asText()).startsWith("What is twice four?").contains("`Answer: X`");
        Assertions.assertThat(fresh.sampling().temperature()).hasValue(0.7);
        Assertions.assertThat(fresh.sampling().maxOutputTokens()).hasValue(CriticCap.outputTokens(Device.REDERIVE));
    }

    @Test
    void rederive_answerCutShort_isAskedOnceMore() {
        ObedientCritic model =
                drafting("Answer: 8").changing((request, reply) -> reply.withEnding(Reply.Ending.LENGTH));

        Deliberation deliberation = deliberate(plan(AGAIN), model);

        assertThat(on("again", deliberation)).isUnclear();
        Assertions.assertThat(model.freshRequests())
                .extracting(r -> r.sampling().seed().getAsLong())
                .containsExactly(2L, 3L);
    }

    @Test
    void rederive_answerThatTheDraftEndsOn_isHeldAgainstAndNotTheWordsOfTheClaim() {
        Plan found = Plans.plan(List.of(PartShape.of(Part.Kind.CLAIM, 0, 1)), AGAIN);
        ObedientCritic critic = drafting("So the right one of them is E.\nAnswer: E");
        ObedientCritic inWords = critic.answering("claim", "the right one of them is E");
        ObedientCritic without = critic.answering("claim", "none");

        assertThat(on("again", deliberate(found, inWords.answering(ObedientCritic.AFRESH, "Answer: A"))))
                .isUnmet();
        assertThat(on("again", deliberate(found, without.answering(ObedientCritic.AFRESH, "Answer: E"))))
                .isMet();
    }

    @Test
    void by_moreTimesThanAllowed_isRefused() {
        Assertions.assertThatThrownBy(() -> Device.REDERIVE.by(Role.CRITIC, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 101");
        Assertions.assertThatThrownBy(() -> Device.FORMULA.by(Role.CRITIC, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("formula");
    }

    @Test
    void device_call_doesNotShowTheDraft() {
        ObedientCritic model = drafting("I reckon so. Answer: 8");

        deliberate(plan(AGAIN, SUM), model);

        Assertions.assertThat(model.requests().subList(1, 3)).allSatisfy(r -> Assertions.assertThat(r.asText())
                .contains("What is twice four?")
                .doesNotContain("I reckon")
                .doesNotContain("Answer: 8"));
        Assertions.assertThat(model.calls()).isEqualTo(3);
    }

    @Test
    void device_severalDrafts_isCalledOnce() {
        ObedientCritic model = drafting("Answer: 9", "Answer: 10", "Answer: 8");

        Deliberation deliberation = deliberate(Plans.attempts(plan(AGAIN, SUM), 3), model);

        assertThat(deliberation.verdict()).isAgreed();
        Assertions.assertThat(deliberation
                        .transcript()
                        .usageByPhase()
                        .getOrDefault(Phase.FRESH, Usage.NONE)
                        .calls())
                .isEqualTo(2);
        Assertions.assertThat(model.calls()).isEqualTo(3 + 2);
    }

    @Test
    void formula_thatGivesTheClaim_isMetByRecomputation() {
        Deliberation deliberation = deliberate(plan(SUM), drafting("Answer: 8"));

        assertThat(on("sum", deliberation)).isMet().restsOn(Basis.RECOMPUTATION).hasReasonContaining("2 * 4 = 8");
        assertThat(deliberation.verdict()).isAgreed().isAnchored();
    }

    @Test
    void formula_numberAlone_isAnOpinion() {
        Deliberation deliberation = deliberate(plan(SUM), drafting("Answer: 8").answering("formula sum", "8"));

        assertThat(on("sum", deliberation)).isMet().restsOn(Basis.OPINION);
        assertThat(deliberation.verdict()).isAgreed().isUnanchored();
    }

    @Test
    void formula_thatGivesAnotherNumber_isUnmet() {
        assertThat(on("sum", deliberate(plan(SUM), drafting("Answer: 9")))).isUnmet();
    }

    @Test
    void formula_thatIsNone_isUnclear() {
        Deliberation deliberation =
                deliberate(plan(SUM), drafting("Answer: 8").answering("formula sum", "Runtime.exec(\"rm\")"));

        assertThat(on("sum", deliberation)).isUnclear().hasReasonContaining("no formula");
    }

    @Test
    void device_saysNothing_isAskedOnceMoreThenUnclear() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 8").answering(ObedientCritic.AFRESH);

        Deliberation deliberation = deliberate(Plans.attempts(plan(AGAIN), 2), model);

        assertThat(on("again", deliberation)).isUnclear();
        Assertions.assertThat(model.freshRequests()).hasSize(2);
    }

    @Test
    void device_cannotBeReached_isACriticFailure() {
        Plan plan = plan(AGAIN).withExtras(Extras.NONE.onCriticFailure(Disposition.CAVEAT));
        ObedientCritic model = drafting("Answer: 8").changing((request, reply) -> {
            throw new ModelException("gone");
        });

        Deliberation deliberation = deliberate(plan, model);

        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("undecided");
        Assertions.assertThat(deliberation.reply().text()).contains("Answer: 8");
    }

    @Test
    void device_beyondTheBudget_isUndecided() {
        Plan plan = Plans.limits(plan(AGAIN), Budget.UNLIMITED.withCalls(1));

        Deliberation deliberation = deliberate(plan, drafting("Answer: 8"));

        Assertions.assertThat(deliberation.verdict().word()).isEqualTo("undecided");
    }

    @Test
    void device_claimOfSeveral_isHeldAgainstEach() {
        CriticalQuestion each = CriticalQuestion.essential("again", new Target.Each(Part.Kind.CLAIM), "Again?")
                .withJudge(Device.REDERIVE.by(Role.CRITIC));
        PartShape two = PartShape.of(Part.Kind.CLAIM, 1, 2).byPattern(java.util.regex.Pattern.compile("Answer: (.+)"));

        Deliberation deliberation = deliberate(Plans.plan(List.of(two), each), drafting("Answer: 8\nAnswer: 9"));

        Assertions.assertThat(deliberation.bestAttempt().findings().on("again"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET, Outcome.UNMET);
    }

    @Test
    void deliberate_roleOfADeviceUnbound_isRefused() {
        CriticalQuestion bySolver = SUM.withJudge(Device.FORMULA.by(SOLVER));

        Assertions.assertThatThrownBy(() -> deliberate(plan(bySolver), drafting("Answer: 8")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role `solver` is not bound");
    }

    @Test
    void plan_weighedRederive_isRefused() {
        CriticalQuestion weighed = CriticalQuestion.weighed("again", new Target.Whole(Part.Kind.CLAIM), "Again?", 1)
                .withJudge(Device.REDERIVE.by(Role.CRITIC));

        Assertions.assertThatThrownBy(() -> plan(weighed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can only veto");
    }

    @Test
    void plan_deviceNotOfTheClaim_isRefused() {
        CriticalQuestion ofDraft =
                CriticalQuestion.essential("sum", Target.DRAFT, "Sum?").withJudge(Device.FORMULA.by(Role.CRITIC));

        Assertions.assertThatThrownBy(() -> plan(ofDraft))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of the claim");
    }
}
