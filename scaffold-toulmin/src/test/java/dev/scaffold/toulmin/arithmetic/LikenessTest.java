package dev.scaffold.toulmin.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | 8 | SAME",
                "8 | 8.0 | SAME",
                "8 apples | Ann has 8 apples. | SAME",
                "$1,250.50 | 1250.5 dollars | SAME",
                "1,250 | 1250 | SAME",
                "26.67 | 26.6667 | SAME",
                "3/4 | 0.75 | SAME",
                "25% | 0.25 | SAME",
                "25% | 25 | SAME",
                "x = 8 | 8 | SAME",
                "-5 | -5 | SAME",
                "\\boxed{8} | 8 | SAME",
                "3,5 | 3,5 | SAME",
                "\u0668 | 8 | SAME",
                "8 | 9 | DIFFERENT",
                "8 | -8 | DIFFERENT",
                "$5 | $6 | DIFFERENT",
                "2.5 | 2.7 | DIFFERENT",
                "8 | 8 or 9 | UNTOLD",
                "8 | about 8 | UNTOLD",
                "8 | not 8 | UNTOLD",
                "8 million | 8 | UNTOLD",
                "3 hours | 180 minutes | UNTOLD",
                "27 | 26.67 | UNTOLD",
                "1.234 | 1,234 | UNTOLD",
                "eight | 8 | UNTOLD",
                "Yes | yes, it is | SAME",
                "True | Yes | SAME",
                "Yes | No, it is not | DIFFERENT",
                "B | (B) Lyon | SAME",
                "B) | b. | SAME",
                "A | C | DIFFERENT",
                "A | Yes | UNTOLD",
                "Paris | paris. | SAME",
                "Paris | “Paris” | SAME",
                "Paris | Lyon | UNTOLD",
                "guilty | not guilty | UNTOLD",
                "nobody | No | UNTOLD",
                "'' | '' | UNTOLD"
            })
    void of_twoAnswers_tellsWhetherTheyAreTheSame(String one, String other, Likeness expected) {
        assertThat(Likeness.of(one, other)).isEqualTo(expected);
        assertThat(Likeness.of(other, one)).isEqualTo(expected);
    }

    @Test
    void choices_answerThatIsOneOfFew_tellsOfHowMany() {
        String three = "Which?\nA) 1\n(B) 2\n  C. 3\nA) 1";

        assertThat(Likeness.choices("Yes", "Is it?")).hasValue(2);
        assertThat(Likeness.choices("False, it is not", three)).hasValue(2);
        assertThat(Likeness.choices("B", three)).hasValue(3);
        assertThat(Likeness.choices("(B) Lyon", three)).hasValue(3);
        assertThat(Likeness.choices("B", "Which of them?")).hasValue(2);
        assertThat(Likeness.choices("8", three)).isEmpty();
        assertThat(Likeness.choices("Paris", three)).isEmpty();
    }

    @Test
    void choices_questionOfManyBlankLines_isReadInOneGo() {
        assertThat(Likeness.choices("B", "\n".repeat(1_000_000) + "A) 1\nB) 2\nC) 3"))
                .hasValue(3);
    }

    @Property(tries = 500)
    void of_anyTexts_isSymmetricAndNeverThrows(@ForAll String one, @ForAll String other) {
        assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one));
    }
}
