package dev.scaffold.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows that ask for small sums. */
final class Sums {
    private Sums() {}

    /** So many of them, from {@code r0} on: what the number of the row and 4 make. */
    static Path rows(int count, Path file) throws IOException {
        return rows(0, count, file);
    }

    /** Those from one number to another, which is left out. */
    static Path rows(int from, int to, Path file) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append("{\"id\":\"r" + i + "\",\"task\":\"sums\",\"prompt\":\"What do " + i
                    + " and 4 make?\",\"answer\":\"" + (i + 4) + "\",\"meta\":{\"answer_type\":\"number\"}}\n");
        }
        return Files.writeString(file, rows);
    }
}
