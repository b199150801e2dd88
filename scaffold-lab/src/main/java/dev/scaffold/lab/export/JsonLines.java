package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Trial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes an export of a run, one object a line, item by item: memory does not grow with the run. */
public final class JsonLines {
    static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /**
     * Writes.
     *
     * @return how many lines were written
     * @throws IllegalArgumentException if the run saw the reporting side: what a result is told of must not be trained on
     * @throws IOException if it cannot be written
     */
    public static long write(RunSource run, Export export, Appendable to) throws IOException {
        if (run.info().side() == Side.REPORT) {
            throw new IllegalArgumentException(
                    "run: it saw the rows that results are told of (--split …:report), and those"
                            + " must not be trained on; export a run of the other side");
        }
        long written = 0;
        try (Stream<Trial> trials = run.trials()) {
            List<Trial> item = new ArrayList<>();
            for (Iterator<Trial> all = trials.iterator(); all.hasNext(); ) {
                Trial trial = all.next();
                if (!item.isEmpty() && !item.get(0).item().equals(trial.item())) {
                    written += write(item, run, export, to);
                    item.clear();
                }
                item.add(trial);
            }
            return written + (item.isEmpty() ? 0 : write(item, run, export, to));
        }
    }

    private static long write(List<Trial> item, RunSource run, Export export, Appendable to) throws IOException {
        List<ObjectNode> lines = export.lines(List.copyOf(item), run).toList();
        for (ObjectNode line : lines) {
            to.append(JSON.writeValueAsString(line)).append('\n');
        }
        return lines.size();
    }

    /** A line that says which item it is about. Rows of a cluster belong on the same side of any split. */
    static ObjectNode about(Trial trial) {
        return JSON.createObjectNode()
                .put("item", trial.item())
                .put("family", trial.family())
                .put("cluster", trial.cluster());
    }
}
