package dev.scaffold.cli.terminal;

import java.util.Objects;

/**
 * A piece of text in one tone. It is made by {@link Look#span}, which makes it safe to show.
 *
 * @param tone what it is
 * @param text safe to show
 */
public record Span(Tone tone, String text) {
    public Span {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(text, "text");
    }

    /** A copy with other text of the same origin. */
    Span with(String value) {
        return new Span(tone, value);
    }
}
