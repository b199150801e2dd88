package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Gate;
import dev.scaffold.toulmin.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formula by findings: the verdict, and the smallest set of questions that it rests on, is withheld by or is open for. */
class VerdictsTest {

    @ParameterizedTest
    @CsvSource({
        "ab, MMUU, agreed by ab",
        "ab, MM.., agreed by ab",
        "a+b, MMUU, agreed by b",
        "a+b, MUUU, agreed by a",
        "ab+c, MMMU, agreed by c",
        "ab+c, MMUU, agreed by ab",
        "ab+cd, MMMM, agreed by cd",
        "ab+ac, MMMU, agreed by ac",
        "ab, MUMM, withheld by b",
        "ab, UUMM, withheld by ab",
        "a+b, UUMM, withheld by b",
        "ab+c, MUUM, withheld by c",
        "ab+cd, UMMU, withheld by d",
        "ab+cd, UUUU, withheld by cd",
        "ab+ac, UMMM, withheld by a",
        "ab+ac, M--M, withheld by c",
        "ab, M-MM, withheld by b",
        "ab, -UMM, withheld by ab",
        "ab, M?MM, undecided for b",
        "ab, ??MM, undecided for ab",
        "ab, M.MM, undecided for b",
        "ab, U?MM, withheld by a",
        "a+b, ?UMM, undecided for a",
        "a+b, .UMM, undecided for a",
        "a+b, M?UU, agreed by a",
        "ab+cd, U?MM, agreed by cd",
        "ab+cd, U?M?, undecided for bd",
        "ab+cd, U?UM, withheld by c",
    })
    void of_formulaAndFindings_isAsByHand(String formula, String signs, String verdict) {
        assertThat(verdict(Formulas.sum(formula), signs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "MMMM, agreed by abc",
        "MM-M, agreed by ab",
        "M--M, agreed by a",
        "---M, withheld by c",
        "MMUM, withheld by c",
        "MM?U, undecided for c",
        "--?U, undecided for c",
        "-U?M, withheld by b",
    })
    void of_allOfAGroup_isAsByHand(String signs, String verdict) {
        assertThat(verdict(Formulas.allMet(3), signs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "MMUU, agreed by ab",
        "MMMU, agreed by c",
        "UUMU, agreed by c",
        "MUUU, withheld by c",
        "UMUM, agreed by bd",
        "U?UU, withheld by d",
        "U?UM, undecided for b",
        "-M-U, withheld by d",
    })
    void of_weightThreeOfOneTwoThreeAndOne_isAsByHand(String signs, String verdict) {
        assertThat(verdict(Formulas.atLeast(3, 1, 2, 3, 1), signs)).isEqualTo(verdict);
    }

    private static String verdict(Gate gate, String signs) {
        return Decision.of(gate, Outcomes.QUESTIONS, Outcomes.of(signs))
                .fold(
                        agreed -> "agreed by " + String.join("", agreed.restsOn()),
                        withheld -> "withheld by " + String.join("", withheld.because()),
                        undecided -> "undecided for " + String.join("", undecided.open()));
    }
}
