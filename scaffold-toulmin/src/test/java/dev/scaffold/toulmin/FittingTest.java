package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Deliberation;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Threshold;
import dev.scaffold.Verdict;
import dev.scaffold.test.Replies;
import dev.scaffold.toulmin.fitted.Circumstances;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.fitted.ConfidenceTable.Step;
import dev.scaffold.toulmin.fitted.Fitted;
import dev.scaffold.toulmin.gates.Confidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What was fitted holds for the questions, the models and the sampling to which it was fitted, and for nothing else. */
class FittingTest {
    private static final Request REQUEST = Request.of("What is 3 + 4?");
    private static final ConfidenceTable TABLE = new ConfidenceTable(
            Map.of("fits", 1.0, "clear", 0.5), List.of(new Step(0, .1), new Step(0.8, .6), new Step(1.4, .9)));

    @Test
    void confidence_reached_isAgreedAndRestsOnWhatItCannotDoWithout() {
        Deliberation run = weighed(".6").deliberate(critic("Yes", 0.9), REQUEST);

        assertThat(run.verdict()).isInstanceOfSatisfying(Verdict.Agreed.class, agreed -> assertThat(agreed.restsOn())
                .contains("fits"));
    }

    @Test
    void confidence_metButNotForCertain_isWithheldBecauseOfWhatIsUncertain() {
        Deliberation run = weighed(".9").deliberate(critic("Yes", 0.6), REQUEST);

        assertThat(run.verdict())
                .isInstanceOfSatisfying(Verdict.Withheld.class, withheld -> assertThat(withheld.because())
                        .contains("fits"));
        assertThat(run.reply().text()).contains("not so: confidence >= 0.9", "the confidence is 0.600");
    }

    @Test
    void confidence_questionThatWasNotHeard_isUndecided() {
        Deliberation run = weighed(".9").deliberate(critic("Perhaps", 0.6), REQUEST);

        assertThat(run.verdict()).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void confidence_fittedToAnotherModel_isRefusedBeforeAnyCall() {
        ObedientCritic other = critic("Yes", 0.9).named("large");

        assertThatThrownBy(() -> weighed(".6").deliberate(other, REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fitted to answers of small, and this model is large");
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void confidence_fittedToOtherSampling_isRefused() {
        Request hot = REQUEST.withSampling(REQUEST.sampling().withTemperature(1.5));

        assertThatThrownBy(() -> weighed(".6").deliberate(critic("Yes", 0.9), hot))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("temperature 1.5");
    }

    @Test
    void confidence_fittedToOtherQuestions_isRefused() {
        Fitted fitted = fitted(plan());
        Plan more = Plans.plan(Plans.weighed("fits", 1), Plans.weighed("clear", 1), Plans.weighed("more", 1));

        assertThatThrownBy(() -> Plans.scaffold(gated(more, fitted, ".6")).deliberate(critic("Yes", 0.9), REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other questions");
    }

    @Test
    void threshold_fitted_isHeld() {
        assertThat(outcome("small", 0.85, false)).isEqualTo(Outcome.MET);
        assertThat(outcome("small", 0.75, false)).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void threshold_fittedToAnotherModel_isNone() {
        assertThat(outcome("large", 0.85, false)).isEqualTo(Outcome.UNCLEAR);
        assertThat(outcome("large", 0.75, true)).isEqualTo(Outcome.MET);
    }

    @Test
    void fingerprint_otherGateOrAdvice_isTheSame() {
        Plan plan = plan();

        assertThat(Fingerprint.of(gated(plan, fitted(plan), ".6").withMaxAttempts(3)))
                .isEqualTo(Fingerprint.of(plan));
        assertThat(Fingerprint.of(
                        Plans.plan(Plans.weighed("fits", 3).withRepair("Say it again."), Plans.weighed("clear", 1))))
                .isEqualTo(Fingerprint.of(plan));
    }

    @Test
    void fingerprint_anythingThatIsAskedOtherwise_differs() {
        Plan plan = plan();

        assertThat(List.of(
                        Fingerprint.of(Plans.plan(Plans.weighed("fits", 1))),
                        Fingerprint.of(Plans.plan(Plans.weighed("clear", 1), Plans.weighed("fits", 1))),
                        Fingerprint.of(Plans.mode(plan, QuestionMode.SEPARATE)),
                        Fingerprint.of(Plans.instructed(plan, "Be brief.", 10)),
                        Fingerprint.of(plan.withExtras(Extras.NONE.withCounters(List.of(CounterBy.NEGATION)))),
                        Fingerprint.of(plan)))
                .doesNotHaveDuplicates();
    }

    private static Plan plan() {
        return Plans.plan(Plans.weighed("fits", 1), Plans.weighed("clear", 1));
    }

    private static ToulminScaffold weighed(String least) {
        return Plans.scaffold(gated(plan(), fitted(plan()), least));
    }

    private static Plan gated(Plan plan, Fitted fitted, String least) {
        return plan.withAgreeWhen(new Confidence(new BigDecimal(least), TABLE))
                .withExtras(Extras.NONE.withFitted(fitted));
    }

    private static Fitted fitted(Plan plan) {
        Circumstances circumstances = Plans.scaffold(plan).circumstances(critic("Yes", 1), REQUEST);
        return new Fitted(circumstances, Map.of("fits", 0.8), Optional.of(TABLE));
    }

    private static Outcome outcome(String model, double probability, boolean elseByWord) {
        Plan plan = Plans.plan(
                Plans.weighed("fits", 1).withThreshold(new Threshold(OptionalDouble.empty(), elseByWord)),
                Plans.weighed("clear", 1));
        Plan withThresholds = plan.withExtras(Extras.NONE.withFitted(
                new Fitted(fitted(plan()).circumstances(), Map.of("fits", 0.8), Optional.empty())));
        return Plans.scaffold(withThresholds)
                .deliberate(critic("Yes", probability).named(model), REQUEST)
                .attempts()
                .get(0)
                .findings()
                .of("fits");
    }

    private static ObedientCritic critic(String word, double probability) {
        return ObedientCritic.drafting("7")
                .named("small")
                .otherwise(word)
                .changing((request, reply) -> Replies.graded(reply.text(), probability, probability));
    }
}
