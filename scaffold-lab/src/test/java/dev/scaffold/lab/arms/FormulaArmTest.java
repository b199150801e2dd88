package dev.scaffold.lab.arms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaArmTest {
    private final List<Request> asked = new ArrayList<>();

    private Given given(String type, String reply) {
        Row row = Rows.Read.parse(
                        "{\"id\":\"a\",\"task\":\"t\",\"prompt\":\"How many?\",\"answer\":\"14\",\"meta\":{\"answer_type\":\""
                                + type + "\"}}",
                        Scorers.BUILT_IN)
                .row();
        Model model = request -> {
            asked.add(request);
            return Reply.of(reply);
        };
        return new FormulaArm()
                .answer(new Asking(
                        row, 1, Sampling.DEFAULT.withTemperature(0), 2, model, Optional.empty(), Donor.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "Formula: 20 - 3 * 2, Answer: 14",
        "Formula: 1 Formula: (20 - 6), Answer: 14",
        "**Formula:** 28 / 2, Answer: 14",
        "Formula: 1 / 0, ''",
        "Formula: x + 1, ''",
        "'The answer is 14.', ''",
    })
    void formula_isComputed_andWithoutOneThereIsNoAnswer(String reply, String answer) {
        assertThat(given("number", reply.replace("1 Formula", "1\nFormula"))
                        .answer()
                        .text())
                .isEqualTo(answer);
    }

    @Test
    void example_isShownFirst_andDrawnAsAllArmsDraw() {
        Given given = given("number", "Formula: 7 * 2");

        assertThat(given.shown()).isEqualTo("Formula: 7 * 2");
        Request request = asked.get(0);
        assertThat(request.messages()).hasSize(3).extracting(Message::text).satisfies(texts -> {
            assertThat(texts.get(0)).contains("one line `Formula: E`");
            assertThat(texts.get(1)).isEqualTo("Formula: 20 - 4 * 3");
            assertThat(texts.get(2)).startsWith("How many?\n\nWrite the number asked for as one arithmetic expression");
        });
        assertThat(request.sampling()).isEqualTo(Sampling.DEFAULT.withTemperature(0));
        assertThat(request.topLogProbs()).isEqualTo(2);
    }

    @Test
    void otherAnswers_areGivenStepByStep() {
        assertThat(given("label", "So.\nAnswer: fourteen").answer().text()).isEqualTo("So.\nAnswer: fourteen");
        assertThat(asked.get(0).messages()).hasSize(1);
    }
}
