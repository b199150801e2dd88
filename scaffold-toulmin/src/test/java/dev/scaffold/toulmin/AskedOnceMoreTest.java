package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.ModelException;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.test.Replies;
import dev.scaffold.test.ScriptedModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What could not be read is asked for once more, and counted; then it is Unclear. Asking again never improves what was said. */
class AskedOnceMoreTest {
    private static final String GROUNDS = Plan.found(Part.Kind.GROUNDS);
    private static final Plan TWO_QUESTIONS = Plans.plan(Plans.ofDraft("a"), Plans.weighed("b", 1));
    private static final Plan OF_GROUNDS =
            Plans.plan(List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4)), Plans.ofEach("q", Part.Kind.GROUNDS));

    @Test
    void deliberate_oneQuestionPassedOver_onlyThatIsAskedAgain() {
        ScriptedModel model = critic(says(Map.of("a", "Yes")), says(Map.of("b", "Yes")));

        Deliberation deliberation = deliberate(TWO_QUESTIONS, model);

        assertThat(asked(model)).containsExactly(List.of("a", "b"), List.of("b"));
        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    void deliberate_askedAgain_itsKeysAreNew() {
        ScriptedModel model = critic(says(Map.of()), says(Map.of()));

        deliberate(TWO_QUESTIONS, model);

        assertThat(model.requests().get(1).marks().get("{key:a}"))
                .isNotEqualTo(model.requests().get(2).marks().get("{key:a}"));
    }

    @Test
    void deliberate_neverReadable_isUnclearAfterTwoCalls() {
        ScriptedModel model = critic(says(Map.of()), says(Map.of("a", "Hm", "b", "Well")));

        Deliberation deliberation = deliberate(TWO_QUESTIONS, model);

        assertThat(model.calls()).isEqualTo(3);
        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.UNCLEAR, Outcome.UNCLEAR);
        assertThat(deliberation.bestAttempt().findings().on("a").get(0).raw()).contains("Hm");
    }

    @Test
    void deliberate_firstCallBroken_secondCounts() {
        ScriptedModel model = critic(
                request -> {
                    throw new ModelException("reset");
                },
                says(Map.of("a", "Yes", "b", "No")));

        Deliberation deliberation = deliberate(TWO_QUESTIONS, model);

        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.MET, Outcome.UNMET);
    }

    @Test
    void deliberate_secondCallBroken_whatTheFirstSaidStays() {
        ScriptedModel model = critic(says(Map.of("a", "Yes")), request -> {
            throw new ModelException("reset");
        });

        Deliberation deliberation = deliberate(TWO_QUESTIONS, model);

        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.MET, Outcome.UNCLEAR);
        assertThat(deliberation.bestAttempt().findings().on("b").get(0).reason())
                .isEqualTo("the critic could not be asked: reset");
    }

    @Test
    void deliberate_partPassedOver_otherPartsKeepTheirVerdict() {
        ScriptedModel model = critic(says(Map.of(GROUNDS, "one\ntwo", "q", "1: Yes")), says(Map.of("q", "2: Yes")));

        Deliberation deliberation = deliberate(OF_GROUNDS, model);

        assertThat(partOutcomes(deliberation)).containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    void deliberate_noAtFirstAndYesWhenAskedAgain_isUnclear() {
        ScriptedModel model =
                critic(says(Map.of(GROUNDS, "one\ntwo", "q", "1: No")), says(Map.of("q", "1: Yes\n2: Yes")));

        Deliberation deliberation =
                Plans.scaffold(OF_GROUNDS).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("?"));

        assertThat(partOutcomes(deliberation)).containsExactly(Outcome.UNCLEAR, Outcome.MET);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_yesBeforeThePartsWereNamed_doesNotCount() {
        ScriptedModel model = critic(says(Map.of("q", "Yes")), says(Map.of(GROUNDS, "one\ntwo")));

        Deliberation deliberation = deliberate(OF_GROUNDS, model);

        assertThat(asked(model)).containsExactly(List.of(GROUNDS, "q"), List.of(GROUNDS, "q"));
        assertThat(partOutcomes(deliberation)).containsExactly(Outcome.UNCLEAR, Outcome.UNCLEAR);
    }

    @Test
    void deliberate_noBeforeThePartsWereNamed_isNotForgotten() {
        ScriptedModel model = critic(says(Map.of("q", "No")), says(Map.of(GROUNDS, "one\ntwo", "q", "Yes")));

        Deliberation deliberation = deliberate(OF_GROUNDS, model);

        assertThat(partOutcomes(deliberation)).containsExactly(Outcome.UNCLEAR, Outcome.UNCLEAR);
    }

    @Test
    void deliberate_alreadyRefused_isNotAskedAgain() {
        ScriptedModel model = critic(says(Map.of("a", "No")));

        Deliberation deliberation = deliberate(TWO_QUESTIONS, model);

        assertThat(model.calls()).isEqualTo(2);
        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.UNMET, Outcome.UNCLEAR);
    }

    @Test
    void deliberate_alreadyRefusedButEveryAnswerIsWanted_isAskedAgain() {
        ScriptedModel model = critic(says(Map.of("a", "No")), says(Map.of("b", "Yes")));

        Deliberation deliberation =
                Plans.scaffold(TWO_QUESTIONS).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("?"));

        assertThat(outcomes(deliberation, "a", "b")).containsExactly(Outcome.UNMET, Outcome.MET);
    }

    private static ScriptedModel critic(List<Function<Request, Reply>> replies) {
        int[] next = {0};
        return ScriptedModel.rules()
                .when(r -> !ObedientCritic.isCritic(r))
                .reply("one, two")
                .when(ObedientCritic::isCritic)
                .replying(r -> replies.get(next[0]++).apply(r));
    }

    @SafeVarargs
    private static ScriptedModel critic(Function<Request, Reply>... replies) {
        return critic(List.of(replies));
    }

    private static Function<Request, Reply> says(Map<String, String> byId) {
        return request -> Replies.text(ObedientCritic.keys(request).entrySet().stream()
                .flatMap(asked -> byId.getOrDefault(asked.getKey(), "")
                        .lines()
                        .map(line -> ObedientCritic.keyed(asked.getValue(), line)))
                .collect(Collectors.joining("\n")));
    }

    private static List<List<String>> asked(ScriptedModel model) {
        return model.requests().stream()
                .filter(ObedientCritic::isCritic)
                .map(r -> List.copyOf(ObedientCritic.keys(r).keySet()))
                .toList();
    }

    private static Deliberation deliberate(Plan plan, ScriptedModel model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("?"));
    }

    private static List<Outcome> outcomes(Deliberation deliberation, String... questions) {
        return List.of(questions).stream()
                .map(deliberation.bestAttempt().findings()::of)
                .toList();
    }

    private static List<Outcome> partOutcomes(Deliberation deliberation) {
        return deliberation.bestAttempt().findings().on("q").stream()
                .map(Finding::outcome)
                .toList();
    }
}
