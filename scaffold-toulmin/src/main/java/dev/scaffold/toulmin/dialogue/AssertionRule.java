package dev.scaffold.toulmin.dialogue;

import dev.scaffold.Disposition;
import java.util.Objects;

/**
 * How what a user takes for granted is looked at.
 *
 * @param most how many presuppositions at most, 1 or more
 * @param asking how the direct questions about them travel
 * @param otherwise what goes out where an answer does not correct a false one
 */
public record AssertionRule(int most, Asking asking, Disposition otherwise) {

    /** How many presuppositions are looked at where a script does not say. */
    public static final int USUAL_MOST = 4;

    /** How direct questions travel. */
    public enum Asking {
        /** Each in a call of its own. */
        SEPARATE,
        /** All in one call. */
        BATCHED
    }

    public AssertionRule {
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(otherwise, "otherwise");
        if (most < 1) {
            throw new IllegalArgumentException("most: must be 1 or more, got " + most);
        }
    }
}
