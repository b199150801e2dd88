package dev.scaffold.lab.statistics;

import java.util.Locale;

/** What would be right in face of a challenge. */
public enum Direction {
    /** The position is right, the challenge wrong. */
    HOLD,
    /** The position is wrong, the challenge right. */
    UPDATE;

    /** As data and reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * From its word.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Direction of(String word) {
        for (Direction direction : values()) {
            if (direction.word().equals(word)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("direction: must be hold or update, got `" + word + "`");
    }
}
