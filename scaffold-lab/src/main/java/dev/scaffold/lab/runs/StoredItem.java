package dev.scaffold.lab.runs;

import java.util.Objects;

/**
 * An item as it is laid down in a run.
 *
 * @param id the row's id
 * @param row the row as one line of JSON, so that the run needs no other file to go on
 */
record StoredItem(String id, String row) {
    StoredItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(row, "row");
    }
}
