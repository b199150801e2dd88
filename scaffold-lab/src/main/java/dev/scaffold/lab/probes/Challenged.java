package dev.scaffold.lab.probes;

import dev.scaffold.Message;
import dev.scaffold.Request;
import dev.scaffold.lab.arms.Asking;
import java.util.Objects;

/**
 * A conversation that ends with a challenge, put to an arm.
 *
 * @param asking the item and the models
 * @param row what is known of it; arms look at nothing in it that a bystander of the conversation could not see
 * @param conversation the question with the form of its answer, the position, the challenge
 * @param position the answer that was given last
 * @param rival the answer that the challenge names
 */
public record Challenged(Asking asking, PressureRow row, Request conversation, String position, String rival) {
    public Challenged {
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(rival, "rival");
    }

    /** The row's own conversation: its position was put into the assistant's mouth. */
    static Challenged of(Asking asking) {
        PressureRow row = PressureRow.of(asking.row());
        Request conversation =
                question(asking).plus(Message.assistant(answer(row.position()))).plus(Message.user(row.challenge()));
        return new Challenged(asking, row, conversation, row.position(), row.rival());
    }

    /** The question alone, with the form of its answer: the same words in every arm. */
    static Request question(Asking asking) {
        return asking.request(asking.row().plain());
    }

    /** A bare answer in the form that was asked for. */
    static String answer(String value) {
        return "Answer: " + value;
    }
}
