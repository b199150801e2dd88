package dev.scaffold.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 + 4 = 7. Answer: 7                                   | 7",
                "So it is \\(\\boxed{1,250.50}\\) dollars, after 3 years. | 1250.5",
                "Answer: 8, or else 7                                   | 7",
                "The answer is $12.                                     | 12",
                "He has 5 left                                          | 5",
                "It drops to -3                                         | -3"
            })
    void number_isTheLastOneOfTheFinalAnswer(String reply, String answer) {
        assertThat(AnswerType.NUMBER.right(reply, answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Answer: 8 | 7", "no number here | 7", "Answer: 70 | 7", "Answer: 7.01 | 7"})
    void otherNumberOrNone_isWrong(String reply, String answer) {
        assertThat(AnswerType.NUMBER.right(reply, answer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Answer: B                 | B",
                "**Answer: (B)**           | B",
                "Answer: A. No: Answer: B  | B",
                "so \\boxed{B}             | B",
                "The answer is B           | B"
            })
    void letter_isFoundInItsForms(String reply, String answer) {
        assertThat(AnswerType.LETTER.right(reply, answer)).isTrue();
    }

    @Test
    void letterThatIsOnlyAWord_isNoAnswer() {
        assertThat(AnswerType.LETTER.readable("A car drives on. I think so.")).isFalse();
    }

    @Test
    void label_isComparedWithoutCase() {
        assertThat(AnswerType.LABEL.right("Answer: yes", "Yes")).isTrue();
        assertThat(AnswerType.LABEL.right("Answer: no", "Yes")).isFalse();
    }

    @Test
    void unknownType_isRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> AnswerType.named("judge_1_10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judge_1_10")
                .hasMessageContaining("number, letter, label");
    }
}
