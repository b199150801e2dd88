package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.test.Replies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code questions separate}: one call for each question, and for each part of which it is asked. */
class SeparateQuestionsTest {
    private static final String GROUNDS = Plan.found(Part.Kind.GROUNDS);
    private static final Plan PLAN = Plans.plan(
                    List.of(PartShape.of(Part.Kind.GROUNDS, 1, 2)),
                    Plans.ofDraft("whole"),
                    Plans.ofEach("each", Part.Kind.GROUNDS))
            .withMode(QuestionMode.SEPARATE);

    @Test
    void deliberate_twoParts_areAskedAboutInCallsOfTheirOwn() {
        ObedientCritic model = model("one", "two").answering("each", "1: Yes", "2: No, it is not");

        Deliberation deliberation = deliberate(model);

        assertThat(calls(deliberation, Phase.CRITIC)).isEqualTo(1);
        assertThat(calls(deliberation, Phase.QUESTION)).isEqualTo(1 + 2);
        assertThat(outcomes(deliberation)).containsExactly(Outcome.MET, Outcome.UNMET);
    }

    @Test
    void deliberate_eachPart_isNamedToTheCriticAndHasAKeyOfItsOwn() {
        ObedientCritic model = model("one", "two").answering("each", "Yes");

        deliberate(model);

        List<Request> each = model.criticRequests().stream()
                .filter(r -> ObedientCritic.keys(r).containsKey("each"))
                .toList();
        assertThat(each).hasSize(2);
        assertThat(each.get(0).asText()).contains("Is each so? (grounds-1)");
        assertThat(each.get(1).asText()).contains("Is each so? (grounds-2)");
        assertThat(ObedientCritic.keys(each.get(0)).get("each"))
                .isNotEqualTo(ObedientCritic.keys(each.get(1)).get("each"));
    }

    @Test
    void deliberate_verdictOnAnotherPartThanTheOneAskedOf_isNotRead() {
        ObedientCritic model = model("one", "two").answering("each", "1: Yes");

        Deliberation deliberation = deliberate(model);

        assertThat(outcomes(deliberation)).containsExactly(Outcome.MET, Outcome.UNCLEAR);
        assertThat(calls(deliberation, Phase.QUESTION)).isEqualTo(1 + 1 + 2);
    }

    @Test
    void deliberate_morePartsThanAllowed_areNotPaidFor() {
        ObedientCritic model = model("one", "two", "three", "four").answering("each", "Yes");

        Deliberation deliberation = deliberate(model);

        assertThat(calls(deliberation, Phase.QUESTION)).isEqualTo(1 + 2);
        assertThat(outcomes(deliberation)).containsExactly(Outcome.MET, Outcome.MET, Outcome.UNCLEAR, Outcome.UNCLEAR);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_questionAlone_isAskedInTheFewestWords() {
        ObedientCritic model = model("one", "two").answering("each", "Yes");

        deliberate(model);

        Request whole = asking(model, "whole");
        String key = ObedientCritic.keys(whole).get("whole");
        assertThat(whole.messages()).hasSize(1);
        assertThat(whole.asText())
                .doesNotContain(Demonstration.BUILT_IN.answer())
                .doesNotContain("argument>")
                .endsWith("Is whole so?\nReply in the form `" + key + ": Yes` or `" + key + ": No`.");
    }

    @Test
    void deliberate_formReadOut_isNoVerdict() {
        ObedientCritic model = model("one", "two")
                .answering("each", "Yes")
                .changing((request, reply) -> ObedientCritic.keys(request).containsKey("whole")
                        ? Replies.text(
                                request.asText().lines().reduce((a, b) -> b).orElseThrow())
                        : reply);

        Deliberation deliberation = deliberate(model);

        assertThat(deliberation.bestAttempt().findings().of("whole")).isEqualTo(Outcome.UNCLEAR);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_bothFormsReadOut_areNoVerdict() {
        ObedientCritic model = model("one", "two").answering("each", "Yes").changing((request, reply) -> {
            String key = ObedientCritic.keys(request).get("whole");
            return key == null ? reply : Replies.text("`" + key + ": Yes` or `" + key + ": No`");
        });

        Deliberation deliberation = deliberate(model);

        assertThat(deliberation.bestAttempt().findings().of("whole")).isEqualTo(Outcome.UNCLEAR);
    }

    private static Request asking(ObedientCritic model, String id) {
        return model.criticRequests().stream()
                .filter(r -> ObedientCritic.keys(r).containsKey(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObedientCritic model(String... grounds) {
        return ObedientCritic.drafting("one, two, three, four")
                .answering(GROUNDS, grounds)
                .answering("whole", "Yes");
    }

    private static Deliberation deliberate(ObedientCritic model) {
        return Plans.scaffold(PLAN).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("?"));
    }

    private static int calls(Deliberation deliberation, Phase phase) {
        return deliberation
                .transcript()
                .usageByPhase()
                .getOrDefault(phase, Usage.NONE)
                .calls();
    }

    private static List<Outcome> outcomes(Deliberation deliberation) {
        return deliberation.bestAttempt().findings().on("each").stream()
                .map(Finding::outcome)
                .toList();
    }
}
