package dev.scaffold.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads rows from comma-separated values with a line of headings, after RFC 4180. What is wrong is told with line and column. */
final class CsvRows {
    private static final String META = "meta.";
    private static final Pattern BETWEEN = Pattern.compile("|", Pattern.LITERAL);
    private static final List<String> NEEDED = List.of("id", "task", "prompt", "answer", "answer_type");
    private static final List<String> LISTS = List.of("choices", "labels");
    private static final List<String> ABOUT_ANSWERS = List.of("answer_type", "labels", "field", "pattern", "form");
    private static final List<String> KNOWN = Stream.of(
                    NEEDED.stream(), LISTS.stream(), ABOUT_ANSWERS.stream(), Stream.of("cluster"))
            .flatMap(names -> names)
            .distinct()
            .toList();

    private static final String QUOTES =
            "; a cell with a comma, a quote or a line break stands in double quotes, a quote in it twice";

    private final Path file;
    private final Scorers scorers;

    private CsvRows(Path file, Scorers scorers) {
        this.file = file;
        this.scorers = scorers;
    }

    /** The rows of a file, read as they are needed. To be closed. */
    static Stream<Rows.Read> stream(Path file, Scorers scorers) throws IOException {
        CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true) // counted below, where the line is known
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(file);
        CsvRows rows = new CsvRows(file, scorers);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                rows.told(reader.iterator()), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .map(rows::row)
                .onClose(() -> {
                    try {
                        reader.close();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /** The records, a line that is none being told with its place. */
    private Iterator<NamedCsvRecord> told(Iterator<NamedCsvRecord> records) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (CsvParseException broken) {
                    throw unreadable(broken);
                }
            }

            @Override
            public NamedCsvRecord next() {
                try {
                    return records.next();
                } catch (CsvParseException broken) {
                    throw unreadable(broken);
                }
            }
        };
    }

    private IllegalArgumentException unreadable(CsvParseException broken) {
        String why = broken.getCause() == null ? "" : ": " + broken.getCause().getMessage();
        return new IllegalArgumentException(file + ": " + broken.getMessage() + why + QUOTES, broken);
    }

    private Rows.Read row(NamedCsvRecord record) {
        String place = file + ":" + record.getStartingLineNumber() + ": ";
        try {
            requireColumns(record.getHeader());
            if (record.getFieldCount() != record.getHeader().size()) {
                throw new IllegalArgumentException("there are " + record.getFieldCount() + " cells, and "
                        + record.getHeader().size() + " columns" + QUOTES);
            }
            return Rows.Read.of(json(record), scorers);
        } catch (IllegalArgumentException notARow) {
            throw new IllegalArgumentException(place + notARow.getMessage(), notARow);
        }
    }

    private static void requireColumns(List<String> header) {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            String separated =
                    header.size() == 1 && header.get(0).contains(";") ? "; commas have to stand between cells" : "";
            throw new IllegalArgumentException("there is no column " + quoted(missing) + ": the first line has to name "
                    + quoted(NEEDED) + separated);
        }
        List<String> unknown = header.stream()
                .filter(column -> !KNOWN.contains(column) && !column.startsWith(META))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("column " + quoted(unknown) + " means nothing here: known are "
                    + quoted(KNOWN) + "; what else is to be kept is headed meta.NAME");
        }
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }

    /** In the form that rows have in JSON Lines. */
    private static ObjectNode json(NamedCsvRecord record) {
        NEEDED.stream()
                .filter(column -> record.getField(column).isBlank())
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException("column `" + column + "` is empty");
                });
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        record.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                boolean own = !ABOUT_ANSWERS.contains(column) && !column.startsWith(META);
                String name = column.startsWith(META) ? column.substring(META.length()) : column;
                put(own ? row : meta, name, cell);
            }
        });
        return row.set("meta", meta);
    }

    private static void put(ObjectNode into, String name, String cell) {
        if (LISTS.contains(name)) {
            ArrayNode texts = into.putArray(name);
            for (String text : BETWEEN.split(cell, -1)) {
                texts.add(text.strip());
            }
        } else {
            into.put(name, cell);
        }
    }
}
