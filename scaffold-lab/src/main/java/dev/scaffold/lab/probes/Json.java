package dev.scaffold.lab.probes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.scoring.Scorers;
import java.util.function.Consumer;

/** Rows as the JSON that they are kept as. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** A row as an object that may be changed. */
    static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException | ClassCastException notAnObject) {
            throw new IllegalArgumentException("a row is one JSON object, got " + json, notAnObject);
        }
    }

    /** A row with something changed. */
    static Rows.Read changed(Rows.Read read, Scorers scorers, Consumer<? super ObjectNode> change) {
        ObjectNode json = object(read.json());
        change.accept(json);
        return Rows.Read.of(json, scorers);
    }

    /**
     * The row of an item of a run.
     *
     * @throws IllegalArgumentException if the run did not keep it
     */
    static Row row(RunSource run, String item, Scorers scorers) {
        return Row.of(
                object(run.row(item)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "run: holds no row of item `" + item + "`, so it is no run of a probe"))),
                scorers);
    }
}
