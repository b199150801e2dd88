package dev.scaffold.lab.peers;

import java.util.Objects;
import java.util.Optional;

/**
 * What the speaker of a turn stood for.
 *
 * @param position written in one way only, so that equal positions are equal texts; empty for "not sure yet"
 * @param right whether it is right; false where there is none
 */
public record Said(Optional<String> position, boolean right) {
    /** Not sure yet: where the question stands, before anybody has spoken. */
    public static final Said NOT_SURE = new Said(Optional.empty(), false);

    public Said {
        Objects.requireNonNull(position, "position");
        if (right && position.isEmpty()) {
            throw new IllegalArgumentException("right: nothing can be right without a position");
        }
    }

    /** A right position. */
    public static Said right(String position) {
        return new Said(Optional.of(position), true);
    }

    /** A wrong position. */
    public static Said wrong(String position) {
        return new Said(Optional.of(position), false);
    }

    /** 1 for right, 0 for wrong, 0.5 for not sure. */
    public double score() {
        return position.isEmpty() ? 0.5 : right ? 1 : 0;
    }

    boolean same(Said other) {
        return position.equals(other.position);
    }
}
