package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tips a gate, worked out by hand. */
class TippingTest {

    @ParameterizedTest
    @CsvSource({
        "ab, MM.., ab",
        "a+b, MM.., ''",
        "a+b, MU.., a",
        "a+b, UM.., b",
        "ab+ac, MMM., a",
        "ab+c, MM?., ab",
        "ab+c, MMM., ''",
        "ab+cd, MMMM, ''",
        "ab+cd, MMMU, ab",
    })
    void questions_gateHolds_thoseItCannotDoWithoutEachByItself(String formula, String signs, String tippedBy) {
        assertThat(tippedBy(Formulas.sum(formula), signs)).isEqualTo(tippedBy);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, MU.., b",
        "ab, M?.., b",
        "ab, M-.., b",
        "ab, M..., b",
        "a+b, UU.., ab",
        "a+b, ...., ab",
        "ab+c, UUU., c",
        "ab+c, ...., c",
        "ab+c, M?U., bc",
    })
    void questions_gateDoesNotHold_thoseThatWouldEachBeEnough(String formula, String signs, String tippedBy) {
        assertThat(tippedBy(Formulas.sum(formula), signs)).isEqualTo(tippedBy);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, UU.., ab",
        "ab, .U.., ab",
        "abc, MU.., bc",
        "abc, ?U-., abc",
        "ab+cd, UUUU, cd",
        "ab+cd, ...., cd",
        "abc+cd, UU.., cd",
        "acd+bcd, UUMU, bd",
    })
    void questions_noneIsEnoughAlone_aSmallestSetTogether(String formula, String signs, String tippedBy) {
        assertThat(tippedBy(Formulas.sum(formula), signs)).isEqualTo(tippedBy);
    }

    @Test
    void questions_weighedGroup_thoseThatReachTheWeight() {
        assertThat(tippedBy(Formulas.atLeast(3, 1, 2, 3, 1), "MU?U")).isEqualTo("bc");
        assertThat(tippedBy(Formulas.atLeast(3, 1, 2, 3, 1), "MM..")).isEqualTo("ab");
        assertThat(tippedBy(Formulas.atLeast(5, 1, 2, 3, 1), "UUUU")).isEqualTo("bc");
    }

    @Test
    void questions_whatDoesNotApplyCarriesTheGateToo_onlyTheMetIsNamed() {
        assertThat(tippedBy(Formulas.allMet(2), "M-")).isEqualTo("a");
    }

    @Test
    void questions_nothingWouldBeEnough_none() {
        Gate other = new QuestionMet("another question");

        assertThat(tippedBy(other, "UUUU")).isEmpty();
        assertThat(tippedBy(other, "....")).isEmpty();
    }

    @Test
    void questions_metButNotForCertain_isNamedAndMetForCertainIsNot() {
        Gate sure = findings -> List.of("a", "b").stream()
                .flatMap(q -> findings.on(q).stream())
                .allMatch(f -> f.met() && f.probability().orElse(1) >= 0.9);
        Findings findings = Outcomes.of("MM");
        Findings unsure = findings.map(f -> f.question().equals("a") ? f.withProbability(0.6) : f);

        assertThat(new Tipping(sure, Outcomes.QUESTIONS, unsure).questions()).containsExactly("a");
    }

    @Test
    void questions_metOfOnePartOnly_isTurnedInEveryPart() {
        Finding met = Outcomes.of("M").all().get(0);
        Findings findings = new Findings(
                Outcomes.of("").argument(),
                List.of(met.about("grounds-1"), met.turned(Outcome.UNMET, "").about("grounds-2")));

        assertThat(new Tipping(new QuestionMet("a"), Outcomes.QUESTIONS, findings).questions())
                .containsExactly("a");
    }

    private static String tippedBy(Gate gate, String signs) {
        return String.join("", new Tipping(gate, Outcomes.QUESTIONS, Outcomes.of(signs)).questions());
    }
}
