package dev.scaffold.toulmin.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 + 4 | 7",
                "(3 + 4) * 2 | 14",
                "19.50 / 0.75 | 26",
                "2 ^ 10 | 1024",
                "2 ** 10 | 1024",
                "-3 + 5 | 2",
                "2 - -3 | 5",
                "`3 × 4` | 12",
                "$3 * 4$ | 12",
                "3 \\times 4 | 12",
                "**3 * 4** | 12",
                "12 ÷ 4 = 3 | 3",
                "1,250 * 2 | 2500",
                "10 / 3 | 3.33333333333",
                "7 | 7"
            })
    void read_formula_isEvaluated(String line, String value) {
        assertThat(Formula.read(line)).map(Formula::shown).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eight",
                "x + 3",
                "FACT(100000)",
                "Runtime.exec(1)",
                "3 +",
                "((3)",
                "1 / 0",
                "9 ^ 999999",
                "9 ^ 9 ^ 9",
                "9 ^ (9 ^ 9)",
                "9 ^ 9.5",
                "10 ^ 99",
                "3 = 4 = 5 = 6 + x",
                "1e999999999 + 1",
                "123456789012345678901234567890123"
            })
    void read_anythingElse_isNoFormula(String line) {
        assertThat(Formula.read(line)).isEmpty();
    }

    @Test
    void read_veryLongLine_isNoFormula() {
        assertThat(Formula.read("1 + ".repeat(100_000) + "1")).isEmpty();
    }

    @Property(tries = 2000)
    void read_anySigns_neverThrowsAndStaysSmall(
            @ForAll @CharRange(from = '(', to = '9') @StringLength(max = 60) String one, @ForAll boolean power) {
        Optional<Formula> formula = Formula.read(power ? one.replace(',', '^') : one);

        formula.ifPresent(f -> assertThat(f.shown().length()).isLessThan(60));
    }

    @Property
    void comparedTo_ownValue_isTheSameAndNeighbourIsNot(
            @ForAll @IntRange(max = 9999) int a, @ForAll @IntRange(max = 99) int b) {
        Formula formula = Formula.read(a + " * " + b).orElseThrow();

        assertThat(formula.comparedTo("It is " + (a * b) + " apples.")).isEqualTo(Likeness.SAME);
        assertThat(formula.comparedTo(Integer.toString(a * b + 1))).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void comparedTo_roundedClaim_isTheSame() {
        Formula formula = Formula.read("80 / 3").orElseThrow();

        assertThat(formula.comparedTo("26.67")).isEqualTo(Likeness.SAME);
        assertThat(formula.comparedTo("26.7 minutes")).isEqualTo(Likeness.SAME);
        assertThat(formula.comparedTo("27")).isEqualTo(Likeness.UNTOLD);
        assertThat(formula.comparedTo("26.9")).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void computes_numberAlone_isFalse() {
        assertThat(Formula.read("-8").orElseThrow().computes()).isFalse();
        assertThat(Formula.read("(8)").orElseThrow().computes()).isFalse();
        assertThat(Formula.read("4 * 2").orElseThrow().computes()).isTrue();
    }
}
