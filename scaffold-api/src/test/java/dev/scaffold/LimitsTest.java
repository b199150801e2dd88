package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Budget, Sampling, Threshold: a bad number is refused by name, rule and value. */
class LimitsTest {

    @Test
    void budget_badNumbers_areNamed() {
        refused(() -> Budget.UNLIMITED.withCalls(0), "calls: must be 1 or more, got 0");
        refused(() -> Budget.UNLIMITED.withOutputTokens(0), "outputTokens: must be 1 or more, got 0");
        refused(() -> Budget.UNLIMITED.withTime(Duration.ZERO), "time: must be above zero, got PT0S");
        refused(() -> Budget.UNLIMITED.withTime(Duration.ofSeconds(-1)), "time: must be above zero, got PT-1S");
    }

    @Test
    void budget_oneLimit_keepsTheOthers() {
        Budget budget = Budget.UNLIMITED
                .withTime(Duration.ofSeconds(9))
                .withOutputTokens(8)
                .withCalls(7);

        assertThat(budget.calls()).hasValue(7);
        assertThat(budget.outputTokens()).hasValue(8);
        assertThat(budget.time()).contains(Duration.ofSeconds(9));
    }

    @Test
    void sampling_badNumbers_areNamed() {
        refused(() -> Sampling.DEFAULT.withTemperature(-0.1), "temperature: must be 0 or more, got -0.1");
        refused(() -> Sampling.DEFAULT.withTemperature(Double.NaN), "temperature: must be 0 or more, got NaN");
        refused(() -> Sampling.DEFAULT.withTopP(0), "topP: must be above 0 and at most 1, got 0.0");
        refused(() -> Sampling.DEFAULT.withTopP(1.1), "topP: must be above 0 and at most 1, got 1.1");
        refused(() -> Sampling.DEFAULT.withTopP(Double.NaN), "topP: must be above 0 and at most 1, got NaN");
        refused(() -> Sampling.DEFAULT.withMaxOutputTokens(0), "maxOutputTokens: must be 1 or more, got 0");
    }

    @Test
    void sampling_oneSetting_keepsTheOthers() {
        Sampling sampling = Sampling.DEFAULT
                .withSeed(4)
                .withMaxOutputTokens(3)
                .withTopP(0.5)
                .withTemperature(0);

        assertThat(sampling.seed()).hasValue(4);
        assertThat(sampling.maxOutputTokens()).hasValue(3);
        assertThat(sampling.topP()).hasValue(0.5);
        assertThat(sampling.temperature()).hasValue(0);
        assertThat(sampling.withoutMaxOutputTokens().maxOutputTokens()).isEmpty();
        assertThat(sampling.withoutMaxOutputTokens().seed()).hasValue(4);
    }

    @Test
    void threshold_outsideZeroToOne_isNamed() {
        refused(() -> new Threshold(OptionalDouble.of(95), false), "probability: must be from 0 to 1, got 95.0");
        refused(() -> new Threshold(OptionalDouble.of(Double.NaN), false), "probability: must be from 0 to 1");
        assertThat(new Threshold(OptionalDouble.empty(), true).elseByWord()).isTrue();
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
