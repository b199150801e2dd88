package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two findings on the same two sides, shown in both orders. */
class SideBySideTest {

    @ParameterizedTest
    @CsvSource({
        "MET, UNMET, 'Yes, then No'",
        "UNMET, MET, 'No, then Yes'",
        "MET, UNCLEAR, 'Yes, then Unsure'",
        "UNCLEAR, UNMET, 'Unsure, then No'",
    })
    void agreed_differentOutcomes_isUnclearAndSaysWhatWasJudged(Outcome first, Outcome second, String words) {
        Finding joined = SideBySide.agreed(finding(first, "one"), finding(second, "two"));

        assertThat(joined.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(joined.reason()).isEqualTo("judged differently in the other order: " + words);
        assertThat(joined.raw()).contains("one\ntwo");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.6", "0.6, 0.9"})
    void agreed_sameOutcome_hasTheLowerProbability(double first, double second) {
        Finding joined = SideBySide.agreed(
                finding(Outcome.MET, "one").withProbability(first),
                finding(Outcome.MET, "two").withProbability(second));

        assertThat(joined).isEqualTo(finding(Outcome.MET, "one").withProbability(0.6));
    }

    @Test
    void agreed_oneProbabilityOrNone_isTheOneThereIs() {
        Finding met = finding(Outcome.MET, "one");

        assertThat(SideBySide.agreed(met, met.withProbability(0.7))).isEqualTo(met.withProbability(0.7));
        assertThat(SideBySide.agreed(met, met)).isEqualTo(met);
    }

    private static Finding finding(Outcome outcome, String reason) {
        return Finding.of("q", outcome, "judge", Basis.OPINION, reason);
    }
}
