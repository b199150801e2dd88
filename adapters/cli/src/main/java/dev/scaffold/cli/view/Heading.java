package dev.scaffold.cli.view;

import java.util.Objects;

/**
 * What stands around the verdict in the first row, and under it.
 *
 * @param position before it, {@code 1 of 3} for instance; may be empty
 * @param label at the end of the row, where the question is from for instance; may be empty
 * @param title under it, what there is to see; may be empty
 */
public record Heading(String position, String label, String title) {

    /** The verdict alone. */
    public static final Heading NONE = new Heading("", "", "");

    public Heading {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
    }
}
