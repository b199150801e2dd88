package dev.scaffold.openai;

import dev.scaffold.Request;
import java.time.Duration;
import java.util.Objects;

/**
 * A piece of an answer, heard while it is being written.
 *
 * @param request what is being answered: the very object, so that calls under way at once can be told apart
 * @param text the next characters of the answer, not empty
 * @param since the time from sending the request, tries before this one included; that of an answer's first piece is its time to
 *     first token
 */
public record Piece(Request request, String text, Duration since) {
    public Piece {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(since, "since");
    }
}
