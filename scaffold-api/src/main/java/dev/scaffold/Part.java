package dev.scaffold;

import java.util.Locale;
import java.util.Objects;

/**
 * One part of an argument.
 *
 * @param kind which of Toulmin's six
 * @param id unique within its argument, for instance {@code grounds-2}; numbers start at 1 within a kind
 * @param text what it says, in the words of the draft or source where it is quoted
 * @param anchor where it stands
 */
public record Part(Kind kind, String id, String text, Anchor anchor) {

    /** The six parts of an argument (Toulmin, The Uses of Argument, 1958, ch. III), in the order in which they are shown. */
    public enum Kind {
        /** What is put forward. */
        CLAIM,
        /** The facts it rests on (Toulmin's data). */
        GROUNDS,
        /** Why the grounds license the claim. */
        WARRANT,
        /** What stands behind the warrant. */
        BACKING,
        /** How strongly the claim is put. */
        QUALIFIER,
        /** Under what conditions it would not hold. */
        REBUTTAL;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word of the language: {@code claim}, {@code grounds} ... */
        public String word() {
            return word;
        }
    }

    public Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchor, "anchor");
    }

    /** The n-th part of a kind, n from 1. */
    public static Part of(Kind kind, int number, String text, Anchor anchor) {
        return new Part(kind, kind.word() + "-" + number, text, anchor);
    }
}
