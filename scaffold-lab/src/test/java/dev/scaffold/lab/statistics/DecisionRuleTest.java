package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRuleTest {
    private static final DecisionRule RULE = new DecisionRule(0.05, 0.95, 8_191, 1);

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.2, BETTER",
        "0.01, 0.04, BETTER",
        "-0.2, -0.01, WORSE",
        "-0.04, -0.01, WORSE",
        "-0.04, 0.04, SAME",
        "-0.04, 0.05, NOT_WORSE",
        "-0.04, 0.2, NOT_WORSE",
        "-0.05, 0.04, CANNOT_TELL",
        "-0.2, 0.2, CANNOT_TELL",
        "0, 0.2, NOT_WORSE",
        "-0.2, 0, CANNOT_TELL",
    })
    void ruling_isReadOffTheInterval(double low, double high, Ruling expected) {
        assertThat(Ruling.of(new Interval(low, high), 0.05)).isEqualTo(expected);
    }

    @Test
    void manyWonFewLost_isBetter() {
        Decision decision = RULE.decide(Items.counts(40, 8, 52));

        assertThat(decision.ruling()).isEqualTo(Ruling.BETTER);
        assertThat(decision.notWorse()).isTrue();
        assertThat(decision.words())
                .startsWith("better: the difference lies between +")
                .endsWith("most likely near +32");
        assertThat(decision.basis()).isEqualTo(Decision.Basis.FIXED);
    }

    @Test
    void manyLostFewWon_isWorse() {
        assertThat(RULE.decide(Items.counts(8, 40, 52)).ruling()).isEqualTo(Ruling.WORSE);
    }

    @Test
    void manyItemsHardlyDiffering_areTheSame() {
        Decision decision = RULE.decide(Items.counts(15, 15, 1_000));

        assertThat(decision.ruling()).isEqualTo(Ruling.SAME);
        assertThat(decision.words()).endsWith("within the margin of 5");
    }

    @Test
    void nineItemsDiffer_cannotTellHoweverClear() {
        Decision nine = RULE.decide(Items.counts(9, 0, 30));
        Decision ten = RULE.decide(Items.counts(10, 0, 30));

        assertThat(nine.ruling()).isEqualTo(Ruling.CANNOT_TELL);
        assertThat(nine.notWorse()).isFalse();
        assertThat(nine.words()).startsWith("cannot tell: only 9 of 39 items differ, and 10 must; ");
        assertThat(ten.ruling()).isEqualTo(Ruling.BETTER);
    }

    @Test
    void wideInterval_saysWhatWouldBeNeeded() {
        Decision decision = new Decision(
                Ruling.CANNOT_TELL,
                0.01,
                new Interval(-0.06, 0.09),
                0.05,
                60,
                20,
                OptionalInt.of(310),
                Decision.Basis.FIXED);

        assertThat(decision.words())
                .isEqualTo(
                        "cannot tell: the difference lies between -6 and +9 points; 310 items would be needed to see 5");
    }

    @Test
    void points_neverHideASign() {
        assertThat(DecisionWords.points(0.00004)).isEqualTo("+0.004");
        assertThat(DecisionWords.points(-0.034)).isEqualTo("-3.4");
        assertThat(DecisionWords.points(0.12345)).isEqualTo("+12");
        assertThat(DecisionWords.points(0.04999)).isEqualTo("+5");
        assertThat(DecisionWords.points(0)).isEqualTo("0");
    }

    @Test
    void sequence_isWiderThanTheTestAfterAllItems() {
        double[] differences = new double[200];
        for (int i = 0; i < 200; i += 10) {
            // of ten, three won and two lost
            differences[i] = differences[i + 3] = differences[i + 6] = 1;
            differences[i + 1] = differences[i + 7] = -1;
        }

        Decision fixed = RULE.decide(Items.of(differences));
        Decision sequential = RULE.decideSequentially(Items.of(differences));

        assertThat(sequential.interval().width()).isGreaterThan(fixed.interval().width());
        assertThat(sequential.basis()).isEqualTo(Decision.Basis.SEQUENTIAL);
    }

    @Test
    void noMargin_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRule.of(0, 1))
                .withMessageContaining("margin: must be above 0");
    }
}
