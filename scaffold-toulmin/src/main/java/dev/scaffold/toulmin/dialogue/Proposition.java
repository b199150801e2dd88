package dev.scaffold.toulmin.dialogue;

import java.util.Objects;

/**
 * Something put forward in a conversation.
 *
 * @param number from 1, in the order in which they were put forward; it keeps it
 * @param text what is said, as it was said
 * @param by who put it forward
 * @param since in which turn
 * @param status where it stands
 * @param footing the argument under it
 */
public record Proposition(int number, String text, String by, int since, Status status, Footing footing) {
    public Proposition {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(footing, "footing");
    }

    Proposition with(Status value) {
        return value == status ? this : new Proposition(number, text, by, since, value, footing);
    }
}
