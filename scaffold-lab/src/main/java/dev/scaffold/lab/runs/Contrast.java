package dev.scaffold.lab.runs;

import java.util.Objects;

/**
 * One arm against another.
 *
 * @param arm the one that is claimed to be better
 * @param against what it is measured against
 */
public record Contrast(String arm, String against) {
    public Contrast {
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(against, "against");
        if (arm.equals(against)) {
            throw new IllegalArgumentException("against: an arm cannot be set against itself, got `" + arm + "` twice");
        }
    }

    /**
     * A contrast as it is written on a command line: {@code scaffolded:cot}.
     *
     * @throws IllegalArgumentException if it is not two names with a colon between
     */
    public static Contrast parse(String text) {
        String[] names = text.split(":", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            throw new IllegalArgumentException(
                    "contrast: two arms with a colon between are needed, as in scaffolded:cot; got `" + text + "`");
        }
        return new Contrast(names[0].strip(), names[1].strip());
    }

    @Override
    public String toString() {
        return arm + ":" + against;
    }
}
