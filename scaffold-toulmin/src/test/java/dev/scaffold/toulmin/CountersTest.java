package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code counter by …}: written objections join the rebuttals and have to be answered. */
class CountersTest {
    private static final String REBUTTAL = Plan.found(Part.Kind.REBUTTAL);
    private static final Plan PLAN = Plans.plan(
                    List.of(PartShape.of(Part.Kind.REBUTTAL, 0, 1)), Plans.ofEach("answered", Part.Kind.REBUTTAL))
            .withExtras(Extras.NONE.withCounters(List.of(CounterBy.OMISSION, CounterBy.NEGATION)));

    @Test
    void deliberate_objections_standBehindTheDraftsOwnAndAreQuotedFromNowhere() {
        ObedientCritic model = model("unless it rains").answering("answered", "Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        List<Part> rebuttals = deliberation.bestAttempt().argument().of(Part.Kind.REBUTTAL);
        assertThat(rebuttals)
                .extracting(Part::text)
                .containsExactly("unless it rains", "It forgets wind.", "It is false.");
        assertThat(rebuttals.subList(1, 3)).extracting(Part::anchor).containsOnly(new Anchor.Implicit());
        assertThat(deliberation.agreed()).isTrue();
    }

    @Test
    void deliberate_objectionNotAnswered_isWithheld() {
        ObedientCritic model = model("unless it rains").answering("answered", "1: Yes", "2: No, it blows", "3: Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(outcomes(deliberation)).containsExactly(Outcome.MET, Outcome.UNMET, Outcome.MET);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_objections_doNotCountAsPartsOfTheDraft() {
        ObedientCritic model = model("unless it rains").answering("answered", "Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.bestAttempt().findings().of(REBUTTAL)).isEqualTo(Outcome.MET);
    }

    @Test
    void deliberate_rebuttalsThatTheFirstCallFinds_areAskedAboutWhenAllHaveNumbers() {
        ObedientCritic model = model("unless it rains").answering("answered", "Yes");

        deliberate(PLAN, model);

        List<Request> critics = model.criticRequests();
        assertThat(critics).hasSize(2 + 2);
        assertThat(ObedientCritic.keys(critics.get(2))).containsOnlyKeys(REBUTTAL);
        assertThat(ObedientCritic.keys(critics.get(3))).containsOnlyKeys("answered");
        assertThat(critics.get(3).asText()).contains("rebuttal-3: It is false.");
    }

    @Test
    void deliberate_objectionThatCouldNotBeHad_leavesItUnclearThoughTheDraftHasNone() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.")
                .answering(REBUTTAL, "none")
                .answering("counter omission", "It forgets wind.")
                .answering("answered", "Yes");

        Deliberation deliberation = deliberate(PLAN, model);

        assertThat(deliberation.bestAttempt().findings().of("answered")).isEqualTo(Outcome.UNCLEAR);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_noneIsNoObjection_andUnclear() {
        ObedientCritic model =
                model("none").answering("counter negation", "none").answering("answered", "Yes");

        assertThat(deliberate(PLAN, model).agreed()).isFalse();
    }

    @Test
    void deliberate_separate_eachObjectionTakesACall() {
        ObedientCritic model = model("unless it rains").answering("answered", "Yes");

        Deliberation deliberation = deliberate(PLAN.withMode(QuestionMode.SEPARATE), model);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.usage().calls()).isEqualTo(1 + 2 + 1 + 3);
    }

    private static ObedientCritic model(String rebuttal) {
        return ObedientCritic.drafting("It is 7, unless it rains.")
                .answering(REBUTTAL, rebuttal)
                .answering("counter omission", "It forgets wind.")
                .answering("counter negation", "It is false.");
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("How much?"));
    }

    private static List<Outcome> outcomes(Deliberation deliberation) {
        return deliberation.bestAttempt().findings().on("answered").stream()
                .map(Finding::outcome)
                .toList();
    }
}
