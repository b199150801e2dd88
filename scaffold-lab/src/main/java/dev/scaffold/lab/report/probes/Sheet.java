package dev.scaffold.lab.report.probes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One table of a probe's report.
 *
 * @param id unique within the report
 * @param title what it is about
 * @param where whether it is for the page alone
 * @param headings of its columns
 * @param rows as many cells each as there are headings; the first names the row
 * @param notes below it
 */
public record Sheet(
        String id, String title, Where where, List<String> headings, List<List<String>> rows, List<String> notes) {

    /** Where a sheet is shown. */
    public enum Where {
        /** On the page and on the terminal. */
        EVERYWHERE,
        /** Long ones, on the page alone. */
        PAGE
    }

    public Sheet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(where, "where");
        headings = List.copyOf(headings);
        List<List<String>> copied = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("rows: each must have " + headings.size() + " cells, got " + row);
            }
            copied.add(List.copyOf(row));
        }
        rows = List.copyOf(copied);
        notes = List.copyOf(notes);
    }

    /** A sheet that is shown everywhere. */
    public static Sheet of(String id, String title, List<String> headings, List<List<String>> rows, String... notes) {
        return new Sheet(id, title, Where.EVERYWHERE, headings, rows, List.of(notes));
    }

    /** A copy for the page alone. */
    public Sheet onThePage() {
        return new Sheet(id, title, Where.PAGE, headings, rows, notes);
    }
}
