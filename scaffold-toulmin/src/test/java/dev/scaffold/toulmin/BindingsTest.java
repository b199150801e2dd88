package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Judge;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Tool;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who judges: names that nothing is bound to are errors, never self-judging; a judge with another declared id anchors. */
class BindingsTest {
    private static final Request REQUEST = Request.of("?");
    private static final Role JUDGE = Role.role("judge");
    private static final Tool STOCK = Tool.tool("stock");
    private static final CriticalQuestion OWN = Plans.ofDraft("own");
    private static final CriticalQuestion BY_JUDGE = Plans.ofDraft("judged").withJudge(new Judge.ByRole(JUDGE));
    private static final CriticalQuestion BY_TOOL = Plans.ofDraft("in-stock").withJudge(new Judge.ByTool(STOCK));

    @Test
    void deliberate_namedRoleUnbound_isMisuseBeforeAnyCall() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");

        assertThatThrownBy(() -> Plans.scaffold(Plans.plan(BY_JUDGE)).deliberate(model, REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role `judge` is not bound");
        assertThat(model.calls()).isZero();
    }

    @Test
    void deliberate_namedCriticUnbound_isMisuseEvenForQuestionsThatNameNobody() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");
        ToulminScaffold scaffold = Plans.scaffold(Plans.critic(Plans.plan(OWN), JUDGE));

        assertThatThrownBy(() -> scaffold.deliberate(model, REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role `judge` is not bound");
    }

    @Test
    void deliberate_toolUnbound_isMisuse() {
        assertThatThrownBy(() -> Plans.scaffold(Plans.plan(BY_TOOL)).deliberate(ObedientCritic.drafting("7"), REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tool `stock` is not bound");
    }

    @Test
    void bind_nameThatTheScriptDoesNotHave_isMisuse() {
        ToulminScaffold scaffold = Plans.scaffold(Plans.plan(BY_JUDGE, BY_TOOL));

        assertThatThrownBy(() -> scaffold.bind(Role.role("jugde"), ObedientCritic.drafting("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`jugde`")
                .hasMessageContaining("[judge]");
        assertThatThrownBy(() -> scaffold.bind(Tool.tool("stocks"), i -> i.unclear("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`stocks`")
                .hasMessageContaining("[stock]");
    }

    @Test
    void deliberate_rolesBound_eachAnswersItsOwnQuestions() {
        ObedientCritic model = ObedientCritic.drafting("7").answering("own", "Yes");
        ObedientCritic judge = ObedientCritic.drafting("").answering("judged", "Yes");

        Deliberation deliberation =
                Plans.scaffold(Plans.plan(OWN, BY_JUDGE)).bind(JUDGE, judge).deliberate(model, REQUEST);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(ObedientCritic.keys(model.criticRequests().get(0))).containsOnlyKeys("own");
        assertThat(ObedientCritic.keys(judge.criticRequests().get(0))).containsOnlyKeys("judged");
    }

    @Test
    void deliberate_namedCriticBound_answersWhatNamesNobody() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");
        ObedientCritic judge = ObedientCritic.drafting("").answering("own", "No");

        Deliberation deliberation = Plans.scaffold(Plans.critic(Plans.plan(OWN), JUDGE))
                .bind(JUDGE, judge)
                .deliberate(model, REQUEST);

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of("own")));
        assertThat(model.criticRequests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a, b, true", "a, a, false", "a, , false", ", b, false", ", , false"})
    void anchored_criticIsAnotherModel_onlyIfBothDeclareDifferentIds(String drafts, String judges, boolean anchored) {
        ObedientCritic model = named(ObedientCritic.drafting("7"), drafts);
        ObedientCritic critic = named(ObedientCritic.drafting("").otherwise("Yes"), judges);

        Deliberation deliberation =
                Plans.scaffold(Plans.plan(OWN)).bind(Role.CRITIC, critic).deliberate(model, REQUEST);

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Agreed(List.of(Plan.DRAFT_COMPLETE, "own"), anchored));
    }

    @Test
    void anchored_ownOpinionWouldBeEnough_isNot() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes").named("a");
        ObedientCritic judge = ObedientCritic.drafting("").otherwise("Yes").named("b");
        CriticalQuestion weighed = Plans.weighed("judged", 1).withJudge(new Judge.ByRole(JUDGE));
        Plan either = Plans.agreeWhen(
                Plans.plan(Plans.weighed("own", 1), weighed),
                new AnyOf(List.of(new QuestionMet("own"), new QuestionMet("judged"))));

        Deliberation deliberation = Plans.scaffold(either).bind(JUDGE, judge).deliberate(model, REQUEST);

        assertThat(((Verdict.Agreed) deliberation.verdict()).anchored()).isFalse();
    }

    @Test
    void anchored_toolSaysSo_isAnchored() {
        Deliberation deliberation = Plans.scaffold(Plans.plan(OWN, BY_TOOL))
                .bind(STOCK, i -> i.met(Basis.TOOL, "12 left"))
                .deliberate(ObedientCritic.drafting("7").otherwise("Yes"), REQUEST);

        assertThat(((Verdict.Agreed) deliberation.verdict()).anchored()).isTrue();
    }

    @Test
    void check_breaksOrAnswersSomethingElse_isUnclear() {
        ToulminScaffold scaffold = Plans.scaffold(Plans.plan(BY_TOOL));
        ObedientCritic model = ObedientCritic.drafting("7");

        assertThat(reason(
                        scaffold.bind(STOCK, i -> {
                            throw new IllegalStateException("no database");
                        }),
                        model))
                .isEqualTo("the check broke: no database");
        assertThat(reason(scaffold.bind(STOCK, i -> i.met(Basis.TOOL, "").about("claim-1")), model))
                .isEqualTo("the check answered something else than it was asked");
        assertThat(reason(
                        scaffold.bind(STOCK, i -> dev.scaffold.Finding.of("other", Outcome.MET, "me", Basis.TOOL, "")),
                        model))
                .isEqualTo("the check answered something else than it was asked");
        assertThat(reason(scaffold.bind(STOCK, BindingsTest::nothing), model))
                .isEqualTo("the check answered something else than it was asked");
    }

    @SuppressWarnings("NullAway") // returns what a Check must not
    private static dev.scaffold.Finding nothing(dev.scaffold.Inquiry inquiry) {
        return null;
    }

    private static String reason(ToulminScaffold scaffold, ObedientCritic model) {
        dev.scaffold.Finding finding = scaffold.deliberate(model, REQUEST)
                .bestAttempt()
                .findings()
                .on("in-stock")
                .get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNCLEAR);
        return finding.reason();
    }

    private static ObedientCritic named(ObedientCritic model, @org.jspecify.annotations.Nullable String name) {
        return name == null ? model : model.named(name);
    }
}
