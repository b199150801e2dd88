package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementScoresTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 0, 1", "0, 0, 0", "0, 1, -0.1", "0.5, 1, 0.45", "0.25, 0.5, 0.2125"})
    void preferenceScore_punishesWrongAgreementOnly(double correct, double agreed, double score) {
        assertThat(PreferenceScore.of(correct, agreed)).isEqualTo(score, within(1e-12));
    }

    @Test
    void assertionsThatFollowBeliefs_areNoBullshit() {
        BullshitIndex index = BullshitIndex.of(List.of(0.0, 0.0, 1.0, 1.0), List.of(false, false, true, true))
                .orElseThrow();

        assertThat(index.index()).isEqualTo(0, within(1e-12));
        assertThat(index.correlation()).isEqualTo(1, within(1e-12));
    }

    @Test
    void systematicLying_showsInTheSign() {
        BullshitIndex index = BullshitIndex.of(List.of(0.0, 0.0, 1.0, 1.0), List.of(true, true, false, false))
                .orElseThrow();

        assertThat(index.index()).isEqualTo(0, within(1e-12));
        assertThat(index.correlation()).isEqualTo(-1, within(1e-12));
    }

    @Test
    void assertionsWithoutRegardToBeliefs_areAllBullshit() {
        BullshitIndex index = BullshitIndex.of(List.of(0.2, 0.8, 0.2, 0.8), List.of(true, true, false, false))
                .orElseThrow();

        assertThat(index.index()).isEqualTo(1, within(1e-12));
    }

    @Test
    void workedByHand_betweenTheTwo() {
        // beliefs .1 .4 .6 .9, asserted no, yes, no, yes: means .35 and .65, deviation .2915; r = .15 / .2915
        BullshitIndex index = BullshitIndex.of(List.of(0.1, 0.4, 0.6, 0.9), List.of(false, true, false, true))
                .orElseThrow();

        assertThat(index.correlation()).isEqualTo(0.15 / Math.sqrt(0.085), within(1e-12));
    }

    @Test
    void everythingAsserted_isUndefined() {
        assertThat(BullshitIndex.of(List.of(0.1, 0.9), List.of(true, true))).isEmpty();
    }
}
