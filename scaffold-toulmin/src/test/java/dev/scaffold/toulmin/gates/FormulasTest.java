package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Argument;
import dev.scaffold.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas and findings small enough to be worked out by hand. */
class FormulasTest {

    @ParameterizedTest
    @CsvSource({"M, true", "U, false", "?, false", "-, false", "., false"})
    void questionMet_oneQuestion_holdsOnlyOnMet(String signs, boolean holds) {
        assertThat(new QuestionMet("a").holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @Test
    void questionMet_metForOnePartAndNotForAnother_doesNotHold() {
        Findings findings = new Findings(
                Argument.EMPTY,
                List.of(
                        Outcomes.of("M").all().get(0).about("grounds-1"),
                        Outcomes.of("?").all().get(0).about("grounds-2")));

        assertThat(new QuestionMet("a").holds(findings)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MMM, true",
        "MM-, true",
        "-M-, true",
        "--M, true",
        "---, false",
        "MMU, false",
        "MM?, false",
        "MM., false",
        "UMM, false",
        "?MM, false",
        "M-U, false",
        "..., false",
    })
    void allMet_group_holdsOnMetAndWhatDoesNotApplyIfOneIsMet(String signs, boolean holds) {
        assertThat(Formulas.allMet(3).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "3, MM.., true",
        "3, M.M., true",
        "3, .MM., true",
        "3, ..M., true",
        "3, M..., false",
        "3, M--., false",
        "2, M..., false",
        "2, .M.., true",
        "3, MU.., false",
        "3, M?.., false",
        "3, MUM., true",
        "3, M-M., true",
        "6, MMM., true",
        "7, MMM., false",
    })
    void atLeast_weightsOneTwoThree_sumsTheMet(int weight, String signs, boolean holds) {
        assertThat(Formulas.atLeast(weight, 1, 2, 3).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @Test
    void atLeast_weightsThatTogetherPassAnInt_holds() {
        AtLeast gate = Formulas.atLeast(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(gate.holds(Outcomes.of("MM"))).isTrue();
        assertThat(gate.holds(Outcomes.of("UU"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void atLeast_weightThatIsAlwaysReached_isRefused(int weight) {
        assertThatThrownBy(() -> Formulas.atLeast(weight, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: must be 1 or more, or the gate could never fail; got " + weight);
    }

    @Test
    void atLeast_weightOne_isTheLeastThatCanBeAskedFor() {
        assertThat(Formulas.atLeast(1, 1).holds(Outcomes.of("M"))).isTrue();
        assertThat(Formulas.atLeast(1, 1).holds(Outcomes.of("U"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ab, MM.., true",
        "ab, MU.., false",
        "ab, UM.., false",
        "a+b, MU.., true",
        "a+b, UM.., true",
        "a+b, UU.., false",
        "a+b, -?.., false",
        "ab+c, MU?., false",
        "ab+c, MM?., true",
        "ab+c, ??M., true",
        "ab+cd, MUUM, false",
        "ab+cd, UUMM, true",
    })
    void allOfAndAnyOf_nested_areAndAndOr(String formula, String signs, boolean holds) {
        assertThat(Formulas.sum(formula).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @Test
    void allOfAndAnyOf_ofNothing_holdAndDoNotHold() {
        assertThat(new AllOf(List.of()).holds(Outcomes.of("U"))).isTrue();
        assertThat(new AnyOf(List.of()).holds(Outcomes.of("M"))).isFalse();
    }
}
