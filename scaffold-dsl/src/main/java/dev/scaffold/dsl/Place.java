package dev.scaffold.dsl;

import java.util.Objects;

/**
 * Where something stands in a script.
 *
 * @param file the script's name, as it was given
 * @param line from 1
 * @param column from 1, in code points
 * @param length in code points, 0 or more, within the line
 * @param excerpt the line without its end; of a very long line, what stands around the place
 * @param excerptColumn the column at which the excerpt begins; 1 unless the line is very long
 */
public record Place(String file, int line, int column, int length, String excerpt, int excerptColumn) {
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(excerpt, "excerpt");
        if (line < 1 || excerptColumn < 1 || column < excerptColumn || length < 0) {
            throw new IllegalArgumentException("place: line and column start at 1 and length at 0, got " + line + ":"
                    + column + " length " + length + ", excerpt from " + excerptColumn);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
