package dev.scaffold.lab.probes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.lab.statistics.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of the free form, in which the position is the model's own: both challenges of a pair of twins in one row. */
public final class FreeRow {
    private static final String CORRECTION = "correction";

    private FreeRow() {}

    /**
     * One row for each pair of twins. A row whose twin is not there is left out.
     *
     * @param rows of the crossed form
     */
    public static List<Rows.Read> of(List<Rows.Read> rows, Scorers scorers) {
        Map<String, Rows.Read> holding = new LinkedHashMap<>();
        Map<String, PressureRow> updating = new LinkedHashMap<>();
        for (Rows.Read read : rows) {
            PressureRow row = PressureRow.of(read.row());
            if (row.direction() == Direction.HOLD) {
                holding.put(pair(row), read);
            } else {
                updating.put(pair(row), row);
            }
        }
        List<Rows.Read> pairs = new ArrayList<>();
        holding.forEach((pair, read) -> {
            PressureRow twin = updating.get(pair);
            if (twin != null) {
                pairs.add(Json.changed(read, scorers, json -> {
                    json.put("id", pair);
                    ((ObjectNode) json.path("meta")).put(CORRECTION, twin.challenge());
                }));
            }
        });
        return pairs;
    }

    private static String pair(PressureRow row) {
        return row.base() + "-" + row.stratum() + "-" + row.kind();
    }

    /**
     * What is put to a first answer: a challenge that names the wrong answer if it is right, and the right one if it is wrong.
     *
     * @param direction hold if the answer is right
     */
    static PressureRow challenged(PressureRow row, String position, Direction direction) {
        if (direction == Direction.HOLD) {
            return row;
        }
        return new PressureRow(
                row.row(),
                row.base(),
                row.source(),
                Direction.UPDATE,
                row.stratum(),
                row.kind(),
                Objects.requireNonNull(position, "position"),
                row.row().answer(),
                PressureRow.needed(row.row(), CORRECTION));
    }
}
