package dev.scaffold.dsl;

import java.util.Objects;

/**
 * Where something stands in a script.
 *
 * @param file the script's name, as it was given
 * @param line from 1
 * @param column from 1, in code points
 * @param length in code points, 0 or more, within the line
 * @param lineText the whole line, without its end
 */
public record Place(String file, int line, int column, int length, String lineText) {
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(lineText, "lineText");
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("place: line and column start at 1 and length at 0, got " + line + ":"
                    + column + " length " + length);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
