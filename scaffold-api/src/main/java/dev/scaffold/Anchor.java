package dev.scaffold;

import java.util.Objects;
import java.util.function.Function;

/** Where a part of an argument stands. Found by code, never taken on a model's word. */
public sealed interface Anchor {

    /**
     * Found word for word, up to white space, quotation marks, LaTeX dressing and separators within numbers.
     *
     * @param source {@link Source#DRAFT}, {@link Source#QUESTION} or the id of a source
     * @param start first character, in UTF-16 units of the source's text, from 0
     * @param end behind the last character
     * @param text the characters between the two
     */
    record Quoted(String source, int start, int end, String text) implements Anchor {
        public Quoted {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(text, "text");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(
                        "span: start must be 0 or more and not behind end, got " + start + "-" + end);
            }
        }
    }

    /** Reconstructed: it stands nowhere. Warrants usually are. */
    record Implicit() implements Anchor {}

    /**
     * Claimed to be quoted, and not found: a fault of whoever quoted, never guessed at.
     *
     * @param claimed what was said to stand there
     */
    record Missing(String claimed) implements Anchor {
        public Missing {
            Objects.requireNonNull(claimed, "claimed");
        }
    }

    /** One value out of the three cases. */
    default <T> T fold(
            Function<? super Quoted, ? extends T> quoted,
            Function<? super Implicit, ? extends T> implicit,
            Function<? super Missing, ? extends T> missing) {
        if (this instanceof Quoted q) {
            return quoted.apply(q);
        }
        return this instanceof Missing m ? missing.apply(m) : implicit.apply((Implicit) this);
    }
}
