package dev.scaffold.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One item whose answer is known.
 *
 * @param id unique and stable
 * @param task the family it belongs to
 * @param prompt what the model is asked, without a word on the form of the answer
 * @param choices the options of a multiple choice, A first; empty if there are none
 * @param answer the right answer
 * @param answerType how answers are compared
 */
public record Row(String id, String task, String prompt, List<String> choices, String answer, AnswerType answerType) {

    public Row {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(prompt, "prompt");
        choices = List.copyOf(choices);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(answerType, "answerType");
    }

    /**
     * A row from its JSON form: {@code id}, {@code task}, {@code prompt}, {@code answer}, optional {@code choices}, and {@code
     * meta.answer_type}.
     *
     * @throws IllegalArgumentException if a field is missing or the answer type is not one that can be scored by comparison
     */
    static Row of(JsonNode json) {
        List<String> choices = new ArrayList<>();
        json.path("choices").forEach(c -> choices.add(c.asText()));
        return new Row(
                text(json, "id"),
                text(json, "task"),
                text(json, "prompt"),
                choices,
                text(json, "answer"),
                AnswerType.named(json.path("meta").path("answer_type").asText("")));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalArgumentException("field `" + field + "` is missing or not a text");
        }
        return value.asText();
    }

    /** What every arm is sent: the prompt, the options, and the form of the answer. */
    public String question() {
        StringBuilder text = new StringBuilder(prompt);
        for (int i = 0; i < choices.size(); i++) {
            text.append('\n').append((char) ('A' + i)).append(") ").append(choices.get(i));
        }
        return text.append("\n\n").append(answerType.form()).toString();
    }
}
