package dev.scaffold;

import java.util.Objects;
import java.util.Optional;

/**
 * A text that an answer may rest on, supplied by the application or returned by a tool.
 *
 * @param id short and unique within a request; {@code draft} and {@code question} are taken
 * @param text the whole text
 * @param standing who stands behind it, if the application knows
 */
public record Source(String id, String text, Optional<Standing> standing) {

    /** The id under which the draft can be quoted. */
    public static final String DRAFT = "draft";

    /** The id under which the question can be quoted. */
    public static final String QUESTION = "question";

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(standing, "standing");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a source needs a name that can be shown, got a blank one");
        }
    }

    /** A text behind which nobody is known to stand. */
    public Source(String id, String text) {
        this(id, text, Optional.empty());
    }

    /** A copy with this standing behind it. */
    public Source withStanding(Standing value) {
        return new Source(id, text, Optional.of(value));
    }
}
