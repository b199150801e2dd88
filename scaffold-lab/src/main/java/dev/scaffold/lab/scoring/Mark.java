package dev.scaffold.lab.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reply came to.
 *
 * @param answer the answer as it was read; empty if none was found
 * @param right whether it is right; false also where nobody can tell
 * @param points what a judge gave it, 1 to 10; empty where none were asked for
 * @param unscored why nobody can tell whether it is right; empty if somebody can
 */
public record Mark(Optional<String> answer, boolean right, OptionalInt points, String unscored) {
    public Mark {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(unscored, "unscored");
        if (right && !unscored.isEmpty()) {
            throw new IllegalArgumentException("unscored: what is not scored is not right either, got " + unscored);
        }
    }

    /** Right or wrong. */
    public static Mark of(Optional<String> answer, boolean right) {
        return new Mark(answer, right, OptionalInt.empty(), "");
    }

    /** Not scored, for this reason. */
    public static Mark unscored(Optional<String> answer, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("why: must not be blank");
        }
        return new Mark(answer, false, OptionalInt.empty(), why);
    }
}
