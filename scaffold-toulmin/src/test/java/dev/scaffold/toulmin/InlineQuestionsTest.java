package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Sampling;
import dev.scaffold.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code questions inline}: asked in the draft call itself, and never anchored. */
class InlineQuestionsTest {
    private static final String CLAIM = Plan.found(Part.Kind.CLAIM);
    private static final Plan PLAN = Plans.plan(
                    List.of(PartShape.of(Part.Kind.CLAIM, 1, 1)),
                    Plans.ofDraft("right"),
                    CriticalQuestion.byCode("quoted", new dev.scaffold.Target.Each(Part.Kind.CLAIM), "quoted"))
            .withMode(QuestionMode.INLINE);

    @Test
    void deliberate_everythingMet_takesOneCallAndIsUnanchored() {
        ObedientCritic model = model("It is 7.").answering("right", "Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.verdict())
                .isInstanceOfSatisfying(Verdict.Agreed.class, agreed -> assertThat(agreed.anchored())
                        .isFalse());
        assertThat(deliberation.usage().calls()).isEqualTo(1);
    }

    @Test
    void deliberate_replyThatGoesOut_hasNoLineWithAKey() {
        ObedientCritic model = model("It is 7.").answering("right", "Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.reply().text()).isEqualTo("It is 7.");
        assertThat(deliberation.bestAttempt().draft().text()).isEqualTo("It is 7.");
    }

    @Test
    void deliberate_silence_isUnclearAndNotAskedAgain() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.bestAttempt().findings().of("right")).isEqualTo(Outcome.UNCLEAR);
        assertThat(deliberation.usage().calls()).isEqualTo(1);
    }

    @Test
    void deliberate_unmet_isSentBackWithoutTheLinesAndWithNewKeys() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.", "It is 8.")
                .answering(CLAIM, "7")
                .answering("right", "No, it is 8");

        Deliberation deliberation = deliberate(PLAN.withMaxAttempts(2), model);

        Request repair = model.requests().get(1);
        assertThat(repair.messages().get(1).text()).isEqualTo("It is 7.");
        assertThat(ObedientCritic.keys(repair).get("right"))
                .isNotEqualTo(ObedientCritic.keys(model.requests().get(0)).get("right"));
        assertThat(deliberation.usage().calls()).isEqualTo(2);
    }

    @Test
    void deliberate_capOfTheDraft_leavesRoomForTheLines() {
        ObedientCritic model = model("It is 7.").answering("right", "Yes");
        Plan capped = Plans.instructed(PLAN, "Be short.", 50);

        Plans.scaffold(capped).deliberate(model, Request.of("?").withSampling(Sampling.DEFAULT));

        assertThat(model.requests().get(0).sampling().maxOutputTokens())
                .hasValue(50 + CriticCap.outputTokens(PLAN.shape(), 1));
    }

    @Test
    void deliberate_linesCutShort_areNoVerdicts() {
        Model model = request -> {
            String key = ObedientCritic.keys(request).get("right");
            return Reply.of("It is 7.\n" + key + ": Yes").withEnding(Reply.Ending.LENGTH);
        };

        Deliberation deliberation = Plans.scaffold(PLAN).deliberate(model, Request.of("?"));

        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_verdictUnderAMadeUpKey_doesNotCount() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.\nright: Yes\nzonipugi: Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.bestAttempt().findings().of("right")).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void deliberate_questionOfAnotherRole_takesACallToIt() {
        ObedientCritic model = model("It is 7.").answering("right", "Yes");
        ObedientCritic second = ObedientCritic.drafting("").answering("second", "Yes");
        Plan plan = PLAN.withQuestions(List.of(
                Plans.ofDraft("right"), Plans.ofDraft("second").withJudge(new Judge.ByRole(Role.role("other")))));

        Deliberation deliberation =
                Plans.scaffold(plan).bind(Role.role("other"), second).deliberate(model, Request.of("?"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.calls()).isEqualTo(1);
        assertThat(second.calls()).isEqualTo(1);
    }

    @Test
    void bind_criticThatNobodyWouldAsk_isRefused() {
        assertThatThrownBy(() -> Plans.scaffold(PLAN).bind(Role.CRITIC, ObedientCritic.drafting("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("critic");
    }

    @Test
    void newPlan_namedCritic_isRefused() {
        assertThatThrownBy(() -> Plans.critic(PLAN, Role.role("judge")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judge");
    }

    private static ObedientCritic model(String draft) {
        return ObedientCritic.drafting(draft).answering(CLAIM, "7");
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("How much?"));
    }
}
