package dev.scaffold.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        assertThat(new NumberAnswer().scores(reply, answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Answer: 8 | 7", "no number here | 7", "Answer: 70 | 7", "Answer: 7.01 | 7"})
    void otherNumberOrNone_isWrong(String reply, String answer) {
        assertThat(new NumberAnswer().scores(reply, answer)).isFalse();
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
        assertThat(new LetterAnswer().scores(reply, answer)).isTrue();
    }

    @Test
    void letterThatIsOnlyAWord_isNoAnswer() {
        assertThat(new LetterAnswer().read("A car drives on. I think so.")).isEmpty();
    }

    @Test
    void equalNumbers_areReadAsEqualTexts() {
        assertThat(new NumberAnswer().read("Answer: 1,200.00")).isEqualTo(new NumberAnswer().read("Answer: 1200"));
        assertThat(new NumberAnswer().read("Answer: -0.0")).contains("0");
    }

    @Test
    void label_isComparedWithoutCase() {
        LabelAnswer label = new LabelAnswer(List.of());

        assertThat(label.scores("Answer: yes", "Yes")).isTrue();
        assertThat(label.scores("Answer: no", "Yes")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes                                    | yes",
                "**No.**                                | no",
                "Yes, since he was there.               | yes",
                "Yes, it seems so./Answer: No           | no",
                "No one knows. Yesterday it was so.     | ",
                "It is so. Yes.                         | "
            })
    void label_thatOpensAReplyWithoutAnswerLine_isRead(String reply, String answer) {
        Optional<String> read = new LabelAnswer(List.of("Yes", "No")).read(reply.replace("/", "\n"));

        assertThat(read).isEqualTo(Optional.ofNullable(answer));
    }

    @Test
    void letter_thatIsTheWholeReply_isRead() {
        assertThat(new LetterAnswer().read("**B)**")).contains("B");
        assertThat(new LetterAnswer().read("A")).contains("A");
        assertThat(new LetterAnswer().read("A train leaves")).isEmpty();
    }

    @Test
    void labels_areFoundWholeAndTheLongestFirst() {
        LabelAnswer label = new LabelAnswer(List.of("true", "not true", "invalid"));

        assertThat(label.read("Answer: **Not true**.")).contains("not true");
        assertThat(label.read("Answer: truely")).isEmpty();
        assertThat(label.form()).contains("true, not true, invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some were lost. Answer: unanswerable           | unanswerable",
                "Answer: It cannot be determined                | unanswerable",
                "The answer is 4, as more is not known          | 4",
                "**Answer:** 1,000                              | 1000"
            })
    void unanswerable_isReadBesideNumbers(String reply, String answer) {
        assertThat(new NumberOrUnanswerable().read(reply)).contains(answer);
        assertThat(new NumberOrUnanswerable().scores(reply, answer)).isTrue();
        assertThat(new NumberOrUnanswerable().scores(reply, "17")).isFalse();
    }

    @Test
    void set_isComparedInAnyOrder() {
        assertThat(new SetAnswer().scores("Answer: [b, A]", "a, b")).isTrue();
        assertThat(new SetAnswer().scores("Answer: b and a.", "a, b")).isTrue();
        assertThat(new SetAnswer().scores("Answer: a", "a, b")).isFalse();
    }

    @Test
    void jsonField_isReadFromTheLastObject() {
        JsonFieldAnswer field = new JsonFieldAnswer("total");

        assertThat(field.read("{\"total\": 3} no: {\"total\": 4.0, \"of\": {\"x\": 1}}"))
                .contains("4");
        assertThat(field.scores("{\"total\": 4}", "4.00")).isTrue();
        assertThat(field.read("no object")).isEmpty();
        assertThat(field.read("{\"other\": 1}")).isEmpty();
    }

    @Test
    void pattern_takesItsFirstGroup() {
        PatternAnswer pattern = new PatternAnswer("date: (\\d{4})", "end with `date: YYYY`");

        assertThat(pattern.scores("date: 1990, date: 1991", "1991")).isTrue();
        assertThat(pattern.scores("date: 1990", "1991")).isFalse();
    }

    @Test
    void ownScorer_isFoundByItsName() throws JsonProcessingException {
        Scorers scorers = Scorers.BUILT_IN.with("roman", meta -> new LabelAnswer(List.of("IV")));

        assertThat(scorers.of(JSON.readTree("{\"answer_type\":\"roman\"}")).scores("Answer: iv", "IV"))
                .isTrue();
    }

    @Test
    void unknownType_isRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> Scorers.BUILT_IN.of(JSON.readTree("{\"answer_type\":\"judge_1_10\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judge_1_10")
                .hasMessageContaining("number, letter, label");
    }

    @Test
    void patternWithoutItsForm_isRefusedNamingTheField() {
        assertThatThrownBy(() -> Scorers.BUILT_IN.of(JSON.readTree("{\"answer_type\":\"pattern\",\"pattern\":\"a\"}")))
                .hasMessageContaining("meta.form");
    }
}
