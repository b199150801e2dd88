package dev.scaffold.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.scoring.Scorers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Reads rows from JSON Lines, or from comma-separated values where the name of a file ends so. */
public final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    /**
     * A row with the line it was read from.
     *
     * @param row the row
     * @param json the line
     */
    public record Read(Row row, String json) {
        public Read {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(json, "json");
        }

        /**
         * A row from its line.
         *
         * @throws IllegalArgumentException if it is no row
         */
        public static Read parse(String json, Scorers scorers) {
            try {
                return of(JSON.readTree(json), scorers);
            } catch (JsonProcessingException notJson) {
                throw new IllegalArgumentException("not JSON: " + notJson.getOriginalMessage(), notJson);
            }
        }

        /**
         * A row that an application has made. A run reads it again from its JSON form.
         *
         * @throws IllegalArgumentException if its {@code meta} names no {@code answer_type}, so that its scorer would not be found
         */
        public static Read of(Row row) {
            if (!row.meta().path("answer_type").isTextual()) {
                throw new IllegalArgumentException("row `" + row.id()
                        + "`: meta names no answer_type, so a run that goes on could not score it: say one, and give the run the"
                        + " scorer of that name (Scorers.with)");
            }
            ObjectNode json = JSON.createObjectNode()
                    .put("id", row.id())
                    .put("task", row.task())
                    .put("cluster", row.cluster())
                    .put("prompt", row.prompt())
                    .put("answer", row.answer());
            if (!row.choices().isEmpty()) {
                row.choices().forEach(json.putArray("choices")::add);
            }
            json.set("meta", row.meta());
            return new Read(row, json.toString());
        }

        /**
         * A row that an application has as JSON.
         *
         * @throws IllegalArgumentException if it is no row
         */
        public static Read of(JsonNode json, Scorers scorers) {
            return new Read(Row.of(json, scorers), json.toString());
        }
    }

    /**
     * The rows of a file, read as they are needed: comma-separated values if its name ends with {@code .csv}, otherwise JSON Lines. To
     * be closed. What is wrong with a line is thrown when it is come to: an {@link IllegalArgumentException} that names file and line.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Read> stream(Path file, Scorers scorers) throws IOException {
        boolean commas = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return commas ? CsvRows.stream(file, scorers) : lines(file, scorers);
    }

    private static Stream<Read> lines(Path file, Scorers scorers) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        AtomicInteger number = new AtomicInteger();
        return reader.lines()
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .filter(numbered -> !numbered.line().isBlank())
                .map(numbered -> new Read(row(file, numbered, scorers), numbered.line()))
                .onClose(() -> {
                    try {
                        reader.close();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    private record Numbered(int number, String line) {}

    /**
     * All rows of a file, in order.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is no row, naming file and line
     */
    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (Stream<Read> all = stream(file, Scorers.BUILT_IN)) {
            all.map(Read::row).forEach(row -> {
                if (!ids.add(row.id())) {
                    throw new IllegalArgumentException(file + ": id `" + row.id()
                            + "` stands there twice; ids must be unique, since results are paired by them");
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private static Row row(Path file, Numbered numbered, Scorers scorers) {
        String place = file + ":" + numbered.number() + ": ";
        try {
            return Row.of(JSON.readTree(numbered.line()), scorers);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(
                    place + "not JSON (" + notJson.getOriginalMessage() + "); one object a line is expected", notJson);
        } catch (IllegalArgumentException notARow) {
            throw new IllegalArgumentException(place + notARow.getMessage(), notARow);
        }
    }

    /** So many rows of each list, chosen by a hash of their ids, so that the choice does not depend on the order in a file. */
    public static List<Row> sample(List<Row> rows, int most, long seed) {
        return rows.stream().sorted(byHash(seed)).limit(most).toList();
    }

    /** The same out of a stream, of which no more than the chosen rows are held at any time. */
    public static List<Read> sample(Stream<Read> rows, int most, long seed) {
        Comparator<Read> order = Comparator.comparing(Read::row, byHash(seed));
        PriorityQueue<Read> chosen = new PriorityQueue<>(order.reversed());
        rows.forEach(row -> {
            chosen.add(row);
            if (chosen.size() > most) {
                chosen.poll();
            }
        });
        return chosen.stream().sorted(order).toList();
    }

    private static Comparator<Row> byHash(long seed) {
        return Comparator.comparingLong((Row r) -> hash(seed + ":" + r.id())).thenComparing(Row::id);
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
