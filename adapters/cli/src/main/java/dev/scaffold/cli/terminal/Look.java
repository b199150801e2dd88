package dev.scaffold.cli.terminal;

import java.util.Objects;

/**
 * How things are shown.
 *
 * @param columns cells in a row, 30 or more
 * @param ink whether text is coloured
 * @param marks the signs that can be shown
 */
public record Look(int columns, Ink ink, Marks marks) {

    /** Rows narrower than this are not catered for: the terminal breaks the lines. */
    public static final int LEAST_COLUMNS = 30;

    /** What is used where nothing is known. */
    public static final Look PLAIN = new Look(80, Ink.NONE, Marks.UNICODE);

    public Look {
        Objects.requireNonNull(ink, "ink");
        Objects.requireNonNull(marks, "marks");
        if (columns < LEAST_COLUMNS) {
            throw new IllegalArgumentException("columns: must be " + LEAST_COLUMNS + " or more, got " + columns);
        }
    }

    /** A piece of text in a tone, made safe. */
    public Span span(Tone tone, String untrusted) {
        return new Span(tone, marks.show(untrusted));
    }

    /** An ordinary piece of text, made safe. */
    public Span plain(String untrusted) {
        return span(Tone.PLAIN, untrusted);
    }

    /** A copy of this width, or of the least one that is catered for. */
    public Look withColumns(int value) {
        return new Look(Math.max(value, LEAST_COLUMNS), ink, marks);
    }

    /** A copy with this ink. */
    public Look withInk(Ink value) {
        return new Look(columns, value, marks);
    }

    /** A copy with these marks. */
    public Look withMarks(Marks value) {
        return new Look(columns, ink, value);
    }
}
