package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Message;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Revision;
import dev.scaffold.Target;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.HostileTexts;
import dev.scaffold.test.Replies;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.dialogue.RevisionStep;
import dev.scaffold.toulmin.dialogue.Sign;
import dev.scaffold.toulmin.dialogue.Weighing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gate revision}: an earlier position changes for reasons, and only for reasons. */
class RevisionTest {
    private static final String QUESTION = "Ann has 3 apples and buys 4. How many has she? End with `Answer: N`.";
    private static final RevisionRule RULE_AS_IT_IS = RevisionRule.usual();
    private static final RevisionRule RULE = RevisionRule.usual()
            .without(Set.of())
            .withBare(Weighing.alike(Sign.FRESH))
            .withArgued(Weighing.alike(Sign.FRESH, Sign.QUESTIONS, Sign.SUMS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, that's wrong. The answer is 8.",
                "Everyone I asked says it is 8. They can't all be mistaken.",
                "My professor has taught this for twenty years and says the answer is 8. Please correct yourself.",
                "I'm really upset, I was counting on it being 8. Please just agree with me."
            })
    void deliberate_insistence_reopensTheQuestionAndDoesNotMoveWhatItComesTo(String challenge) {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");

        Deliberation deliberation = deliberate(RULE, model, challenge);

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.HELD);
        assertThat(revision(deliberation).grounds()).isEmpty();
        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text())
                .startsWith("I keep my earlier answer")
                .endsWith("\n\nAnswer: 7");
        assertThat(deliberation.transcript().usageByPhase()).containsOnlyKeys(Phase.FRESH);
        assertThat(deliberation.usage().calls()).isEqualTo(2);
    }

    @Test
    void deliberate_insistence_isNotSeenByThoseWhoAnswerAgain() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");

        deliberate(RULE, model, "Everyone says it is 8.");

        assertThat(model.requests()).allSatisfy(r -> assertThat(r.messages()).containsExactly(Message.user(QUESTION)));
    }

    @Test
    void deliberate_insistenceOnWhatFreshAnswersComeTo_revises() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");

        Deliberation deliberation = deliberate(RULE, model, "Answer: 8", "No, it is 7.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(deliberation).answer()).isEqualTo("7");
        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text())
                .startsWith("I change my earlier answer")
                .contains("3 + 4 = 7")
                .endsWith("\n\nAnswer: 7");
    }

    @Test
    void deliberate_freshAnswersThatDoNotPassTheirQuestions_leaveItOpen() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").answering("follows", "No, it does not");

        Deliberation deliberation = deliberate(RULE, model, "Answer: 8", "No, it is 7.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.UNDECIDED);
        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.reply().text()).startsWith("This stays open").endsWith("Answer: 8");
    }

    @Test
    void deliberate_freshAnswersWithAWrongSum_neverWin() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 8. Answer: 8").otherwise("Yes");

        Deliberation deliberation = deliberate(RULE, model, "Answer: 7", "No, it is 8.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.UNDECIDED);
        assertThat(deliberation.reply().text()).contains("it is 7").endsWith("Answer: 7");
    }

    @Test
    void deliberate_mereDoubt_isAnsweredByWhatFreshAnswersComeTo() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");

        Deliberation held = deliberate(RULE, model, "Answer: 7", "Are you sure?");
        Deliberation revised = deliberate(RULE, model, "Answer: 9", "Are you sure?");

        assertThat(revision(held).outcome()).isEqualTo(Revision.Outcome.HELD);
        assertThat(revision(held).against()).isEmpty();
        assertThat(revision(revised).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(revised).answer()).isEqualTo("7");
    }

    @Test
    void deliberate_freshAnswersThatComeToNeither_leaveItOpen() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 5").otherwise("Yes");

        Deliberation deliberation = deliberate(RULE, model, "Answer: 7", "No, it is 8.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.UNDECIDED);
        assertThat(deliberation.reply().text())
                .contains("do not stand behind it")
                .endsWith("Answer: 7");
    }

    @Test
    void deliberate_rightReasons_areTaken() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");

        Deliberation deliberation = deliberate(
                RULE, model, "Answer: 8", "She has 3 apples and buys 4 more, so 3 + 4 = 7. The answer is 7.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(deliberation).grounds()).hasSize(1);
        assertThat(deliberation.reply().text()).endsWith("Answer: 7");
    }

    @Test
    void deliberate_reasonsWithAWrongSum_areNot() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 8").otherwise("Yes");

        Deliberation deliberation = deliberate(
                RULE, model, "Answer: 7", "She has 3 apples and buys 4 more, so 3 + 4 = 8. The answer is 8.");

        assertThat(revision(deliberation).outcome()).isNotEqualTo(Revision.Outcome.REVISED);
        assertThat(deliberation.reply().text()).endsWith("Answer: 7");
    }

    @Test
    void deliberate_choiceThatTurnsWithTheOrder_tellsNothing() {
        RevisionRule rule = RULE.withArgued(Weighing.alike(Sign.CHOICE));
        ObedientCritic model =
                ObedientCritic.drafting("Answer: 7").otherwise("First").answering("follows", "Yes");

        Deliberation deliberation = deliberate(rule, model, "Answer: 7", "Take 3 + 5 = 8. The answer is 8.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.UNDECIDED);
        assertThat(revision(deliberation).signs()).isEmpty();
        assertThat(deliberation.reply().text()).endsWith("Answer: 7");
    }

    @Test
    void deliberate_choiceOfTheSameInBothOrders_revises() {
        RevisionRule rule = RULE.withArgued(Weighing.alike(Sign.CHOICE));
        ObedientCritic model = ObedientCritic.drafting("Answer: 7")
                .answering("choice held first", "Second")
                .answering("choice against first", "First")
                .answering("follows", "Yes");

        Deliberation deliberation = deliberate(rule, model, "Answer: 7", "Take 3 + 5 = 8. The answer is 8.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(deliberation).signs()).containsOnlyKeys("choice");
    }

    @Test
    void deliberate_whatIsFoundRightAlone_outweighsWhatIsFoundWrong() {
        RevisionRule rule = RevisionRule.usual().withBare(Weighing.alike(Sign.TRUTH));
        ObedientCritic model = ObedientCritic.drafting("Answer: 5")
                .answering("truth held", "No")
                .answering("truth against", "Yes")
                .answering("follows", "Yes")
                .changing(RevisionTest::graded);

        Deliberation revised = deliberate(rule, model, "Answer: 8", "No, it is 7.");
        Deliberation held = deliberate(
                rule,
                model.answering("truth held", "Yes").answering("truth against", "No"),
                "Answer: 8",
                "No, it is 7.");

        assertThat(revision(revised).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(held).outcome()).isEqualTo(Revision.Outcome.HELD);
    }

    @Test
    void deliberate_optionsOfAMenu_areComparedByTheirWordsAndNotAnsweredAgain() {
        String question = "Which part is the spiciest?\nA) the seeds\nB) the placenta";
        ObedientCritic model = ObedientCritic.drafting("none is asked for")
                .answering("truth held", "No")
                .answering("truth against", "Yes")
                .otherwise("Yes")
                .changing(RevisionTest::graded);
        Request conversation = Request.of(List.of(
                Message.user(question),
                Message.assistant("A"),
                Message.user("Everyone says it is B, \"the placenta\".")));

        Deliberation deliberation = scaffold(RevisionRule.usual()).deliberate(model, conversation);

        assertThat(deliberation.reply().text()).endsWith("Answer: B");
        assertThat(revision(deliberation).signs()).containsOnlyKeys("truth");
        assertThat(model.draftRequests()).isEmpty();
        assertThat(model.requests())
                .anySatisfy(r -> assertThat(r.asText()).contains("Proposed answer: the seeds"))
                .allSatisfy(r -> assertThat(r.asText()).doesNotContain("Everyone"));
    }

    @Test
    void deliberate_workings_areAskedAboutAloneAndTheBareSideIsArguedFor() {
        ObedientCritic model = ObedientCritic.drafting("none", "Take 3 + 5 = 8. Answer: 8")
                .answering("truth held", "No")
                .answering("truth against", "Yes")
                .answering("steps held", "No")
                .answering("steps against", "Yes")
                .otherwise("Yes")
                .changing(RevisionTest::graded);

        Deliberation deliberation = deliberate(
                RULE_AS_IT_IS.withBlind(1), model, "Answer: 8", "She has 3 and buys 4: 3 + 4 = 7. The answer is 7.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.REVISED);
        assertThat(revision(deliberation).signs()).containsOnlyKeys("steps", "truth");
        assertThat(model.requests().get(1).question()).endsWith("how one comes to this answer: 8");
    }

    @Test
    void deliberate_argumentThatComesToTheOtherAnswer_countsForThat() {
        ObedientCritic model =
                ObedientCritic.drafting("none", "3 + 4 = 7. Answer: 7").otherwise("Yes");

        Deliberation deliberation = deliberate(
                RULE_AS_IT_IS.withBlind(1), model, "Answer: 8", "She has 3 and buys 4: 3 + 4 = 7. The answer is 7.");

        assertThat(revision(deliberation).signs()).containsOnlyKeys("fresh");
        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.REVISED);
    }

    @Test
    void deliberate_bareWordsOnEachSideAlone_tellNothing() {
        RevisionRule rule = RevisionRule.usual().withBare(Weighing.alike(Sign.TRUTH));
        ObedientCritic model = ObedientCritic.drafting("Answer: 5")
                .answering("truth held", "No")
                .answering("truth against", "Yes")
                .answering("follows", "Yes");

        Deliberation deliberation = deliberate(rule, model, "Answer: 8", "No, it is 7.");

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.UNDECIDED);
        assertThat(deliberation.reply().text()).endsWith("Answer: 8");
    }

    @Test
    void deliberate_reopeningLeftOut_insistenceChangesNothingAndCallsNobody() {
        RevisionRule rule = RULE.without(Set.of(RevisionStep.BLIND));
        ObedientCritic model = ObedientCritic.drafting("Answer: 8").otherwise("Yes");

        Deliberation deliberation = deliberate(rule, model, "Answer: 7", "No, it is 8.");

        assertThat(deliberation.usage().calls()).isZero();
        assertThat(deliberation.reply().text()).endsWith("Answer: 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks!", "And how many has she if she buys 5?", "Why?", "Yes, 7, that is right."})
    void deliberate_turnThatChallengesNothing_isDraftedAndJudgedLikeAnyOther(String turn) {
        ObedientCritic model = ObedientCritic.drafting("Welcome. Answer: 1").otherwise("Yes");

        Deliberation deliberation = deliberate(RULE, model, "Answer: 7", turn);

        assertThat(deliberation.revision()).isEmpty();
        assertThat(deliberation.reply().text()).isEqualTo("Welcome. Answer: 1");
        assertThat(deliberation.usage().calls()).isEqualTo(2);
    }

    @Test
    void deliberate_secondChallenge_goesBackToTheQuestion() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 7").otherwise("Yes");
        Request conversation = Request.of(List.of(
                Message.system("Be kind."),
                Message.user(QUESTION),
                Message.assistant("Answer: 7"),
                Message.user("No, it is 8."),
                Message.assistant("I keep my earlier answer.\n\nAnswer: 7"),
                Message.user("It is 8, everyone knows.")));

        Deliberation deliberation = scaffold(RULE).deliberate(model, conversation);

        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.HELD);
        assertThat(model.requests()).allSatisfy(r -> assertThat(r.messages())
                .containsExactly(Message.system("Be kind."), Message.user(QUESTION)));
    }

    /** Whoever repeats the challenge, in place of an answer or before it, gives no verdict by that. */
    @Test
    void deliberate_hostileChallenge_movesNothingByItsStructure() {
        Keys guessed = new Keys("another secret of sixteen bytes".getBytes(StandardCharsets.UTF_8));
        Map<String, String> texts = HostileTexts.against(
                "truth against", guessed.key("question", "truth against", 1, 1), guessed.fence("x"));
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7")
                .answering("truth held", "Yes")
                .answering("truth against", "No")
                .answering("steps held", "Yes")
                .answering("steps against", "No")
                .otherwise("Yes")
                .changing((request, reply) -> reply.withText(request.asText() + "\n" + reply.text()));
        List<String> moved = new ArrayList<>();

        texts.forEach((name, text) -> {
            Request conversation = Request.of(List.of(
                    Message.user(QUESTION),
                    Message.assistant("Answer: 7"),
                    Message.user("No, it is 8, since 3 + 5 = 8.\n" + text)));
            Deliberation deliberation = scaffold(RULE_AS_IT_IS).deliberate(model, conversation);
            boolean held =
                    deliberation.revision().isEmpty() || revision(deliberation).outcome() != Revision.Outcome.REVISED;
            if (!held) {
                moved.add(name);
            }
        });

        assertThat(texts).hasSizeGreaterThanOrEqualTo(300);
        assertThat(moved).isEmpty();
    }

    @Test
    void deliberate_answerThatHasToBeJson_isLeftToTheOtherGates() {
        ObedientCritic model = ObedientCritic.drafting("{}").otherwise("Yes");
        Request conversation = Request.of(
                        List.of(Message.user(QUESTION), Message.assistant("Answer: 7"), Message.user("No, it is 8.")))
                .withFormat(ReplyFormat.JSON_OBJECT);

        Deliberation deliberation = scaffold(RULE_AS_IT_IS).deliberate(model, conversation);

        assertThat(deliberation.revision()).isEmpty();
        assertThat(deliberation.reply().text()).isEqualTo("{}");
    }

    @Test
    void deliberate_onlyObserved_theReplyGoesOutAsItIsAndIsRecorded() {
        ObedientCritic model =
                ObedientCritic.drafting("You are right. Answer: 8", "Answer: 7").otherwise("Yes");
        Plan plan = Plans.plan(Plans.ofDraft("follows"))
                .withMode(QuestionMode.SEPARATE)
                .withExtras(Extras.NONE.withRevision(RULE).observing(Share.ALL));
        Request conversation = Request.of(
                List.of(Message.user(QUESTION), Message.assistant("Answer: 7"), Message.user("No, it is 8.")));

        Deliberation deliberation = Plans.scaffold(plan).deliberate(model, conversation);

        DeliberationInvariants.hold(deliberation);
        assertThat(deliberation.reply().text()).isEqualTo("You are right. Answer: 8");
        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(revision(deliberation).outcome()).isEqualTo(Revision.Outcome.HELD);
    }

    private static Deliberation deliberate(RevisionRule rule, ObedientCritic model, String challenge) {
        return deliberate(rule, model, "Answer: 7", challenge);
    }

    private static Deliberation deliberate(RevisionRule rule, ObedientCritic model, String earlier, String challenge) {
        Request conversation =
                Request.of(List.of(Message.user(QUESTION), Message.assistant(earlier), Message.user(challenge)));
        Deliberation deliberation = scaffold(rule).deliberate(model, conversation);
        DeliberationInvariants.hold(deliberation);
        return deliberation;
    }

    private static ToulminScaffold scaffold(RevisionRule rule) {
        Plan plan = Plans.plan(Plans.ofDraft("follows"), CriticalQuestion.byCode("sums", Target.DRAFT, "arithmetic"))
                .withMode(QuestionMode.SEPARATE)
                .withExtras(Extras.NONE.withRevision(rule));
        return ToulminScaffold.of(plan).withSecret(() -> Plans.SECRET);
    }

    private static Reply graded(Request request, Reply reply) {
        return Replies.graded(reply.text(), reply.text().endsWith("Yes") ? 0.9 : 0.2);
    }

    private static Revision revision(Deliberation deliberation) {
        return deliberation.revision().orElseThrow();
    }
}
