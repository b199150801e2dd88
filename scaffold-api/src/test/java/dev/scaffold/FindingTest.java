package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void met_anyOutcome_onlyMetIs(Outcome outcome) {
        assertThat(of(outcome).met()).isEqualTo(outcome == Outcome.MET);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 1})
    void withProbability_fromZeroToOne_isKept(double probability) {
        assertThat(of(Outcome.MET).withProbability(probability).probability()).hasValue(probability);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void withProbability_outsideOfZeroToOne_isRefused(double probability) {
        assertThatThrownBy(() -> of(Outcome.MET).withProbability(probability))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("probability: must be from 0 to 1, got " + probability);
    }

    @Test
    void copies_oneAfterTheOther_keepTheOtherSettings() {
        Anchor quote = new Anchor.Quoted("draft", 0, 1, "a");

        Finding finding = of(Outcome.MET)
                .about("grounds-1")
                .withQuote(quote)
                .withProbability(0.75)
                .withRaw("Yes, so it is")
                .turned(Outcome.UNCLEAR, "below 0.9");

        assertThat(finding)
                .isEqualTo(new Finding(
                        "q",
                        Optional.of("grounds-1"),
                        Outcome.UNCLEAR,
                        "critic",
                        Basis.OPINION,
                        Optional.of(quote),
                        "below 0.9",
                        OptionalDouble.of(0.75),
                        Optional.of("Yes, so it is")));
    }

    @Test
    void withoutProbability_takesTheOutcomeForCertain() {
        assertThat(of(Outcome.MET).withProbability(0.6).withoutProbability()).isEqualTo(of(Outcome.MET));
    }

    private static Finding of(Outcome outcome) {
        return Finding.of("q", outcome, "critic", Basis.OPINION, "why");
    }
}
