package dev.scaffold;

import java.util.Objects;

/**
 * A text that an answer may rest on, supplied by the application or returned by a tool.
 *
 * @param id short and unique within a request; {@code draft} and {@code question} are taken
 * @param text the whole text
 */
public record Source(String id, String text) {

    /** The id under which the draft can be quoted. */
    public static final String DRAFT = "draft";

    /** The id under which the question can be quoted. */
    public static final String QUESTION = "question";

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a source needs a name that can be shown, got a blank one");
        }
    }
}
