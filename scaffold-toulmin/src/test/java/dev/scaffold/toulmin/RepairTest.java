package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Judge;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.Tool;
import dev.scaffold.Verdict;
import dev.scaffold.test.Replies;
import dev.scaffold.toulmin.gates.AtLeast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent back, which attempt is the best, and that the bar never drops. */
class RepairTest {
    private static final Request REQUEST = Request.of("How many has she?");
    private static final CriticalQuestion RIGHT = Plans.ofDraft("right").withRepair("Work it out again.");
    private static final CriticalQuestion CLEAR = Plans.ofDraft("clear");

    @Test
    void repair_someQuestionsUnmet_sendsBackTheDraftWithOnlyThose() {
        ObedientCritic model = ObedientCritic.drafting("It is 8.", "It is 7.")
                .answering("right", "No. 3 + 4 is 7.")
                .answering("clear", "Yes");

        deliberate(Plans.plan(RIGHT, CLEAR), 2, model);

        List<Message> messages = model.draftRequests().get(1).messages();
        assertThat(messages.subList(0, 2))
                .containsExactly(Message.user("How many has she?"), Message.assistant("It is 8."));
        assertThat(messages).hasSize(3);
        assertThat(messages.get(2).text())
                .contains("- Is right so? No. 3 + 4 is 7. Work it out again.")
                .startsWith(Prompts.BUILT_IN.repairHead())
                .endsWith(Prompts.BUILT_IN.repairClosing())
                .doesNotContain("clear");
    }

    @Test
    void repair_partUnmet_isQuoted() {
        CriticalQuestion each = Plans.ofEach("fair", Part.Kind.GROUNDS);
        ObedientCritic model = ObedientCritic.drafting("one, two", "three")
                .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                .answering("fair", "1: Yes", "2: No");

        deliberate(Plans.plan(List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4)), each), 2, model);

        assertThat(model.draftRequests().get(1).messages().get(2).text())
                .contains("- \"two\": Is fair so? No.")
                .doesNotContain("\"one\"");
    }

    @Test
    void repair_secondDraftWorse_theFirstIsSentBackAgain() {
        ObedientCritic model = ObedientCritic.drafting("first", "second", "third")
                .changing((request, reply) -> reply.withText(lines(
                        request,
                        request.asText().contains("second")
                                ? Map.of("right", "No", "clear", "No")
                                : Map.of("right", "No", "clear", "Yes"))));

        Deliberation deliberation = deliberate(Plans.plan(RIGHT, CLEAR), 3, model);

        assertThat(model.draftRequests())
                .extracting(r -> r.messages().size() > 1 ? r.messages().get(1).text() : "")
                .containsExactly("", "first", "first");
        assertThat(deliberation.best()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // an essential question each, then weighed ones of weight 2 and 1
        "NYY, YNN, 1, fewest essentials not met come before all weight",
        "UNY, YNN, 1, an essential that is unclear is not met either",
        "NNY, NYN, 1, then most weight met",
        "NYN, NNY, 0, weight and not number",
        "NUU, NNN, 0, then fewest unmet",
        "UNN, NUU, 1, fewest unmet counts the essentials too",
        "NYY, NYY, 0, then the earliest",
    })
    void best_ofTwoDrafts_isFoundInThisOrder(String first, String second, int best, String why) {
        Plan plan = Plans.agreeWhen(
                Plans.plan(Plans.ofDraft("e"), Plans.weighed("two", 2), Plans.weighed("one", 1)),
                new AtLeast(3, Map.of("two", 2, "one", 1)));
        ObedientCritic model = ObedientCritic.drafting("first", "second")
                .changing((request, reply) ->
                        reply.withText(lines(request, said(request.asText().contains("second") ? second : first))));

        Deliberation deliberation = Plans.scaffold(Plans.attempts(plan, 2))
                .withSettling(Settling.ASK_ALL)
                .deliberate(model, REQUEST);

        assertThat(deliberation.attempts()).as(why).hasSize(2);
        assertThat(deliberation.best()).as(why).isEqualTo(best);
        assertThat(deliberation.verdict())
                .isEqualTo(deliberation.attempts().get(best).verdict());
    }

    @Test
    void deliberate_everyAttempt_asksEveryQuestionAgain() {
        ObedientCritic model = ObedientCritic.drafting("first", "second", "third")
                .answering("right", "No")
                .answering("clear", "Yes");

        Deliberation deliberation = deliberate(Plans.plan(RIGHT, CLEAR), 3, model);

        assertThat(model.criticRequests())
                .extracting(r -> ObedientCritic.keys(r).keySet())
                .hasSize(3)
                .allSatisfy(ids -> assertThat(ids).containsExactlyInAnyOrder("right", "clear"));
        assertThat(deliberation.attempts()).extracting(Attempt::number).containsExactly(1, 2, 3);
    }

    @Test
    void deliberate_whatWasMetIsLostInTheRepair_isNotAgreed() {
        ObedientCritic model = ObedientCritic.drafting("first", "second")
                .changing((request, reply) -> reply.withText(lines(
                        request,
                        request.asText().contains("second")
                                ? Map.of("right", "Yes", "clear", "No")
                                : Map.of("right", "No", "clear", "Yes"))));

        Deliberation deliberation = deliberate(Plans.plan(RIGHT, CLEAR), 2, model);

        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_onlyUnclear_hasNothingToRepair() {
        ObedientCritic model =
                ObedientCritic.drafting("first").answering("right", "Unsure").answering("clear", "Yes");

        Deliberation deliberation = deliberate(Plans.plan(RIGHT, CLEAR), 3, model);

        assertThat(model.draftRequests()).hasSize(1);
        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Undecided(List.of("right"), ""));
    }

    @Test
    void deliberate_repairCannotBeHad_keepsTheBestAttempt() {
        Faults model = new Faults(
                ObedientCritic.drafting("first").answering("right", "No"),
                List.of(Faults.Fault.NONE, Faults.Fault.NONE, Faults.Fault.BROKEN));

        Deliberation deliberation =
                Plans.scaffold(Plans.attempts(Plans.plan(RIGHT), 3)).deliberate(model, REQUEST);

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of("right")));
        assertThat(model.calls()).isEqualTo(3);
    }

    @Test
    void deliberate_codeRefusesTheDraft_savesTheCritic() {
        Tool tool = Tool.tool("length");
        CriticalQuestion brief = CriticalQuestion.essential("brief", Target.DRAFT, "Is it brief?")
                .withJudge(new Judge.ByTool(tool));
        ObedientCritic model = ObedientCritic.drafting("long", "ok").otherwise("Yes");
        ToulminScaffold scaffold = Plans.scaffold(Plans.attempts(Plans.plan(RIGHT, brief), 2))
                .bind(
                        tool,
                        i -> i.draft().length() < 3
                                ? i.met(dev.scaffold.Basis.TOOL, "")
                                : i.unmet(dev.scaffold.Basis.TOOL, "4 letters"));

        Deliberation deliberation = scaffold.deliberate(model, REQUEST);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.criticRequests()).hasSize(1);
        assertThat(deliberation.attempts().get(0).findings().of("right")).isEqualTo(Outcome.UNCLEAR);
        assertThat(model.draftRequests().get(1).messages().get(2).text()).contains("- Is it brief? No. 4 letters");
        assertThat(scaffold.withSettling(Settling.ASK_ALL)
                        .deliberate(ObedientCritic.drafting("long", "ok").otherwise("Yes"), REQUEST)
                        .attempts()
                        .get(0)
                        .findings()
                        .of("right"))
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reply.Ending.class,
            names = {"LENGTH", "CONTENT_FILTER"})
    void deliberate_draftIsNotWhole_isSentBackWithoutACritic(Reply.Ending ending) {
        ObedientCritic model = ObedientCritic.drafting(
                        List.of(Replies.text("It is").withEnding(ending), Replies.text("It is 7.")))
                .otherwise("Yes");

        Deliberation deliberation = deliberate(Plans.plan(RIGHT), 2, model);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.criticRequests()).hasSize(1);
        assertThat(deliberation.attempts().get(0).verdict())
                .isEqualTo(new Verdict.Withheld(List.of(Plan.DRAFT_COMPLETE)));
        assertThat(model.draftRequests().get(1).messages().get(2).text()).contains(Prompts.BUILT_IN.draftCut());
    }

    @Test
    void deliberate_emptyDraft_isWithheld() {
        Deliberation deliberation =
                deliberate(Plans.plan(RIGHT), 1, ObedientCritic.drafting(" \n").otherwise("Yes"));

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of(Plan.DRAFT_COMPLETE)));
        assertThat(deliberation.reply().text()).contains("the draft is empty");
    }

    @Test
    void deliberate_modelAsksForTools_passesThroughUnjudged() {
        Reply asksForTools =
                Replies.text("").withEnding(Reply.Ending.TOOL_CALLS).withOrigin("the vendor's own");
        ObedientCritic model = ObedientCritic.drafting(List.of(asksForTools));

        Deliberation deliberation = deliberate(Plans.plan(RIGHT), 3, model);

        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.attempts()).isEmpty();
        assertThat(deliberation.reply().origin()).contains("the vendor's own");
        assertThat(deliberation.reply().ending()).isEqualTo(Reply.Ending.TOOL_CALLS);
        assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void draft_scriptAddsNothing_isTheCallersOwnRequest() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");

        deliberate(Plans.plan(RIGHT), 1, model);

        assertThat(model.draftRequests()).containsExactly(REQUEST);
    }

    @Test
    void draft_scriptInstructs_isJoinedToTheLastUserMessage() {
        ObedientCritic model = ObedientCritic.drafting("7").otherwise("Yes");

        deliberate(Plans.instructed(Plans.plan(RIGHT), "Be brief.", 50), 1, model);

        Request sent = model.draftRequests().get(0);
        assertThat(sent.messages()).containsExactly(Message.user("How many has she?\n\nBe brief."));
        assertThat(sent.sampling().maxOutputTokens()).hasValue(50);
        assertThat(model.criticRequests().get(0).asText()).doesNotContain("Be brief.");
    }

    @Test
    void repair_scriptHasItsOwnNote_isSaidAboveTheFaults() {
        Plan p = Plans.attempts(Plans.plan(RIGHT), 2);
        Plan noted = new Plan(
                p.name(),
                p.about(),
                p.draft(),
                p.critic(),
                p.shape(),
                p.questions(),
                p.mode(),
                p.agreeWhen(),
                p.maxAttempts(),
                Optional.of("Mind %s and {key}:"),
                p.otherwise(),
                p.limits());
        ObedientCritic model = ObedientCritic.drafting("8", "7").answering("right", "No");

        deliberate(noted, 2, model);

        assertThat(model.draftRequests().get(1).messages().get(2).text()).startsWith("Mind %s and {key}:\n- ");
    }

    /** Small critics copy the reason of the check that they were shown, and the model then answers that. */
    @Test
    void repair_reasonCopiedFromTheDemonstration_isLeftOut() {
        ObedientCritic model = ObedientCritic.drafting("It is 8.", "It is 7.")
                .answering("right", Prompts.BUILT_IN.demonstration().mistake());

        deliberate(Plans.plan(RIGHT), 2, model);

        assertThat(model.draftRequests().get(1).messages().get(2).text())
                .contains("- Is right so? No. Work it out again.")
                .doesNotContain("dollars");
    }

    @Test
    void repair_reasonSharesItsEndWithTheDemonstration_isSaid() {
        ObedientCritic model =
                ObedientCritic.drafting("It is 8.", "It is 7.").answering("right", "No, 8 dollars are left");

        deliberate(Plans.plan(RIGHT), 2, model);

        assertThat(model.draftRequests().get(1).messages().get(2).text()).contains("8 dollars are left");
    }

    private static Deliberation deliberate(Plan plan, int attempts, ObedientCritic model) {
        return Plans.scaffold(Plans.attempts(plan, attempts)).deliberate(model, REQUEST);
    }

    private static Map<String, String> said(String letters) {
        return Map.of("e", word(letters.charAt(0)), "two", word(letters.charAt(1)), "one", word(letters.charAt(2)));
    }

    private static String word(char letter) {
        return Map.of('Y', "Yes", 'N', "No", 'U', "Unsure").getOrDefault(letter, "");
    }

    private static String lines(Request request, Map<String, String> said) {
        StringBuilder lines = new StringBuilder();
        ObedientCritic.keys(request)
                .forEach((id, key) -> lines.append(ObedientCritic.keyed(key, said.getOrDefault(id, "")))
                        .append('\n'));
        return lines.toString();
    }
}
