package dev.scaffold;

import java.util.Objects;

/**
 * Who stands behind a source, as the application knows it. It is shown to critics beside the source's text and is never read off that
 * text: "leading experts say" gives nobody any standing.
 *
 * @param source the person or body that speaks in it
 * @param field what they are expert in; may be empty
 * @param record how they came to know it, and how often they were right; may be empty
 * @param interest what they gain by being believed; may be empty
 */
public record Standing(String source, String field, String record, String interest) {
    public Standing {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(interest, "interest");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source: somebody has to stand behind it, got a blank name");
        }
    }
}
