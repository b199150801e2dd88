package dev.scaffold.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads rows from JSON Lines. */
public final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    /**
     * All rows of a file, in order.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is no row, naming file and line
     */
    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Row row = row(file, number, line);
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(file + ":" + number + ": id `" + row.id()
                        + "` stands there twice; ids must be unique, since results are paired by them");
            }
            rows.add(row);
        }
        return rows;
    }

    private static Row row(Path file, int number, String line) {
        try {
            return Row.of(JSON.readTree(line), Scorers.BUILT_IN);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": not JSON (" + notJson.getOriginalMessage()
                            + "); one object a line is expected",
                    notJson);
        } catch (IllegalArgumentException notARow) {
            throw new IllegalArgumentException(file + ":" + number + ": " + notARow.getMessage(), notARow);
        }
    }

    /** So many rows of each list, chosen by a hash of their ids, so that the choice does not depend on the order in a file. */
    public static List<Row> sample(List<Row> rows, int most, long seed) {
        return rows.stream()
                .sorted(Comparator.comparingLong((Row r) -> hash(seed + ":" + r.id()))
                        .thenComparing(Row::id))
                .limit(most)
                .toList();
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
