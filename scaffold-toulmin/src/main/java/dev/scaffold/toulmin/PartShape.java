package dev.scaffold.toulmin;

import dev.scaffold.Part;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many parts of one kind an answer must have, and where they may stand.
 *
 * @param kind which kind
 * @param least 0 or more
 * @param most at least {@code least}; empty means any number
 * @param from where each must be found word for word; empty means anywhere: the draft, the question or the context
 * @param implicit whether a part may be reconstructed instead of quoted
 * @param pattern how code finds the parts in the draft: the first group of every match, or the whole match; empty if a model
 *     is asked for them
 */
public record PartShape(
        Part.Kind kind, int least, OptionalInt most, Set<Place> from, boolean implicit, Optional<Pattern> pattern) {

    /** Where a part may be told to stand. */
    public enum Place {
        /** In the model's answer. */
        DRAFT,
        /** In the last user turn. */
        QUESTION,
        /** In a source, a tool result or an earlier user turn. */
        CONTEXT
    }

    public PartShape {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(pattern, "pattern");
        from = from.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(from));
        if (least < 0 || (most.isPresent() && most.getAsInt() < Math.max(least, 1))) {
            throw new IllegalArgumentException("count of " + kind.word()
                    + ": must be least..most with 0 <= least <= most and most >= 1, got " + least + ".."
                    + (most.isPresent() ? most.getAsInt() : ""));
        }
    }

    /** So many of a kind, quoted from anywhere or reconstructed, found by a model. */
    public static PartShape of(Part.Kind kind, int least, int most) {
        return new PartShape(kind, least, OptionalInt.of(most), Set.of(), true, Optional.empty());
    }

    /** A copy whose parts must be found word for word at one of these places. */
    public PartShape quotedFrom(Set<Place> places) {
        return new PartShape(kind, least, most, places, false, pattern);
    }

    /** A copy whose parts code finds. */
    public PartShape byPattern(Pattern value) {
        return new PartShape(kind, least, most, from, false, Optional.of(value));
    }
}
