package dev.scaffold.lab.peers;

import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows with a wrong first answer to be planted: {@code meta.first_position}. */
public final class Planted {
    private Planted() {}

    /**
     * The rows whose first answer is wrong, one for each {@code meta.base}, in their order.
     *
     * @throws IllegalArgumentException if a row has no first answer
     */
    public static List<Rows.Read> wrong(List<Rows.Read> rows) {
        Set<String> seen = new HashSet<>();
        List<Rows.Read> planted = new ArrayList<>();
        for (Rows.Read read : rows) {
            Row row = read.row();
            if (!row.right(opening(row)) && seen.add(row.meta().path("base").asText(row.id()))) {
                planted.add(read);
            }
        }
        return planted;
    }

    /** What the first speaker is taken to have said: the bare answer. */
    static String opening(Row row) {
        String position = row.meta().path("first_position").asText("");
        if (position.isBlank()) {
            throw new IllegalArgumentException("row " + row.id()
                    + ": field `meta.first_position` is missing or not a text; dialogues need a first answer to plant");
        }
        return "Answer: " + position;
    }
}
