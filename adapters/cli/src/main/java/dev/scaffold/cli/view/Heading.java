package dev.scaffold.cli.view;

import java.util.Objects;

/**
 * What stands around the verdict in the first row.
 *
 * @param position before it, {@code 1 of 3} for instance; may be empty
 * @param label at the end of the row, where the question is from for instance; may be empty
 */
public record Heading(String position, String label) {

    /** The verdict alone. */
    public static final Heading NONE = new Heading("", "");

    public Heading {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(label, "label");
    }
}
