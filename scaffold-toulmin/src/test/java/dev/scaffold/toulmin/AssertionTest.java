package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.Verdict;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.Replies;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gate assertion}: what the user takes for granted is asked directly, and what is not so has to be corrected. */
class AssertionTest {
    private static final String QUESTION = "Why is the sun cold?";
    private static final String ASKED = "Is the sun cold?";
    private static final String TRUE = "premise 1 true";
    private static final String FALSE = "premise 1 false";
    private static final String DENIED = "premise 1 denied in 1";
    private static final String SHARED = "premise 1 shared in 1";

    @Test
    void deliberate_falsePresupposition_isContestedUnlessTheAnswerCorrectsIt() {
        ObedientCritic model = judging("It is far away.", "No", "Yes").answering("premise-1", "No, it goes along");

        Deliberation deliberation = deliberate(model, 1);

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of("premise-1")));
        assertThat(deliberation.reply().text())
                .startsWith("The question takes for granted what is not so")
                .contains("- not so: that the answer is Yes to \"Is the sun cold?\"");
    }

    @Test
    void deliberate_falsePresuppositionThatTheAnswerCorrects_isAgreed() {
        ObedientCritic model = judging("The sun is not cold: it is hot.", "No", "Yes")
                .answering("premise-1", "Yes, \"The sun is not cold\"")
                .answering("premise 1 denied in 1", "Yes")
                .answering("premise 1 shared in 1", "No");

        Deliberation deliberation = deliberate(model, 1);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("The sun is not cold: it is hot.");
    }

    @Test
    void deliberate_correctionThatIsQuotedAndNotThere_doesNotCount() {
        ObedientCritic model =
                judging("It is far away.", "No", "Yes").answering("premise-1", "Yes, \"The sun is not cold\"");

        assertThat(deliberate(model, 1).agreed()).isFalse();
    }

    @Test
    void deliberate_criticThatSaysYesBothWays_doesNotCount() {
        ObedientCritic model = judging("It is far away.", "No", "Yes")
                .answering("premise-1", "Yes, \"It is far away\"")
                .answering("premise 1 denied in 1", "Yes")
                .answering("premise 1 shared in 1", "Yes");

        Deliberation deliberation = deliberate(model, 1);

        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.reply().text()).contains("- not so: that the answer is Yes to \"Is the sun cold?\"");
    }

    @Test
    void deliberate_yesSayer_isMeasuredAgainstWhatNobodyCanKnow() {
        ObedientCritic model = judging("It is far away.", "Yes", "No")
                .answering("premise 0 true", "Yes")
                .answering("premise 0 false", "No");

        Deliberation believed = deliberate(
                graded(model, Map.of(TRUE, 0.7, FALSE, 0.35, "premise 0 true", 0.6, "premise 0 false", 0.3)), 1);
        Deliberation doubted = deliberate(
                graded(model, Map.of(TRUE, 0.55, FALSE, 0.45, "premise 0 true", 0.6, "premise 0 false", 0.3)), 1);

        assertThat(believed.agreed()).isTrue();
        assertThat(believed.usage().calls()).isEqualTo(1 + 2 + 2 + 1);
        assertThat(doubted.agreed()).isFalse();
        assertThat(doubted.reply().text()).contains("- not so: that the answer is Yes to \"Is the sun cold?\"");
    }

    @Test
    void deliberate_correctionThatIsNotQuoted_countsIfItsProbabilityLeads() {
        ObedientCritic model = judging("The sun is not cold.", "No", "Yes")
                .answering("premise-1", "Yes")
                .answering("premise 1 denied in 1", "Yes")
                .answering("premise 1 shared in 1", "Yes");

        Deliberation denies = deliberate(graded(model, Map.of(DENIED, 0.9, SHARED, 0.6)), 1);
        Deliberation shares = deliberate(graded(model, Map.of(DENIED, 0.6, SHARED, 0.9)), 1);

        assertThat(denies.agreed()).isTrue();
        assertThat(shares.verdict()).isEqualTo(new Verdict.Withheld(List.of("premise-1")));
    }

    private static ObedientCritic graded(ObedientCritic model, Map<String, Double> probabilities) {
        return model.changing((request, reply) -> probabilities.entrySet().stream()
                .filter(p -> ObedientCritic.keys(request).containsKey(p.getKey()))
                .findFirst()
                .map(p -> Replies.graded(reply.text(), p.getValue()))
                .orElse(reply));
    }

    @Test
    void deliberate_statementThatTheTurnDoesNotMake_isNotAsked() {
        ObedientCritic model = ObedientCritic.drafting("It is far away.")
                .answering("whole", "Yes")
                .answering("the presuppositions", "Stars burn hydrogen.");
        Request request = Request.of("The sun is far away, so why is it cold?");

        Deliberation deliberation = deliberate(model, 1, AssertionRule.Asking.SEPARATE, request);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.usage().calls()).isEqualTo(1 + 1 + 1);
    }

    @Test
    void deliberate_falsePresupposition_isNamedWhenTheAnswerIsSentBack() {
        ObedientCritic model = judging("It is far away.", "No", "Yes").answering("premise-1", "No, it goes along");

        deliberate(model, 2);

        assertThat(model.draftRequests()).hasSize(2);
        assertThat(model.draftRequests().get(1).question())
                .contains("plainly No")
                .contains(ASKED);
    }

    @Test
    void deliberate_truePresupposition_slowsNothingDownAfterwards() {
        ObedientCritic model = judging("It is far away.", "Yes", "No");

        Deliberation deliberation = deliberate(model, 1);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("It is far away.");
        assertThat(deliberation.usage().calls()).isEqualTo(1 + 2 + 1);
    }

    @Test
    void deliberate_presuppositionOfWhichTheWordingsTellDifferently_mayNotBeStatedAsAFact() {
        ObedientCritic model = judging("It is far away.", "Yes", "Yes").answering("premise-1", "No");

        Deliberation deliberation = deliberate(model, 1);

        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.reply().text())
                .startsWith("Not confirmed, at most possible")
                .contains("- not clear: that the answer is Yes to \"Is the sun cold?\"")
                .endsWith("It is far away.");
    }

    @Test
    void deliberate_nobodySaysWhatIsTakenForGranted_isNeverAgreed() {
        ObedientCritic model = ObedientCritic.drafting("It is far away.").answering("whole", "Yes");
        Request request = Request.of("The sun is far away, so why is it cold?");

        Deliberation deliberation = deliberate(model, 1, AssertionRule.Asking.SEPARATE, request);

        assertThat(deliberation.bestAttempt().findings().of(Plan.PRESUPPOSITIONS))
                .isEqualTo(Outcome.UNCLEAR);
        assertThat(deliberation.agreed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is 3 + 4?", "Write a poem.", "Ann has 3 apples and buys 4. How many has she?"})
    void deliberate_turnThatTakesNothingForGranted_costsNoCall(String turn) {
        ObedientCritic model = ObedientCritic.drafting("7").answering("whole", "Yes");

        Deliberation deliberation = deliberate(model, 1, AssertionRule.Asking.SEPARATE, Request.of(turn));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.usage().calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(AssertionRule.Asking.class)
    void deliberate_directQuestions_areAskedWithoutTheUsersWordsAndWithTheSources(AssertionRule.Asking asking) {
        ObedientCritic model = judging("It is far away.", "Yes", "No");
        Request request = Request.of(QUESTION).withSources(List.of(new Source("atlas", "The sun is a star.")));

        Deliberation deliberation = deliberate(model, 1, asking, request);

        assertThat(deliberation.agreed()).isTrue();
        List<Request> direct = model.requests().stream()
                .filter(r -> r.question().contains("proposed answer correct?")
                        || r.question().contains("Is Yes the right"))
                .toList();
        assertThat(direct)
                .hasSize(asking == AssertionRule.Asking.SEPARATE ? 2 : 1)
                .allSatisfy(r -> assertThat(r.asText())
                        .contains(ASKED, "The sun is a star.")
                        .doesNotContain(QUESTION));
    }

    private static ObedientCritic judging(String draft, String isTrue, String isFalse) {
        return ObedientCritic.drafting(draft)
                .answering("whole", "Yes")
                .answering("premise 1 true", isTrue)
                .answering("premise 1 false", isFalse);
    }

    private static Deliberation deliberate(ObedientCritic model, int attempts) {
        return deliberate(model, attempts, AssertionRule.Asking.SEPARATE, Request.of(QUESTION));
    }

    private static Deliberation deliberate(
            ObedientCritic model, int attempts, AssertionRule.Asking asking, Request request) {
        Plan plan = Plans.plan(Plans.ofDraft("whole"))
                .withMaxAttempts(attempts)
                .withExtras(Extras.NONE.withAssertion(new AssertionRule(3, asking, Disposition.CONTEST)));
        Deliberation deliberation = Plans.scaffold(plan).deliberate(model, request);
        DeliberationInvariants.hold(deliberation);
        return deliberation;
    }
}
