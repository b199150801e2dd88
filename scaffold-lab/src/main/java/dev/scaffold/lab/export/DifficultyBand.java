package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Items that are neither trivial nor impossible for the model, told from how its samples agree: no label is needed, and none is written. */
public final class DifficultyBand implements Export {

    @Override
    public Stream<ObjectNode> lines(List<Trial> trials, RunSource run) {
        return trials.stream()
                .filter(t -> Majority.of(t.samples())
                        .filter(Majority::inDifficultyBand)
                        .isPresent())
                .findFirst()
                .map(t -> line(t, Majority.of(t.samples()).orElseThrow(), run.trace(t.trace())))
                .stream();
    }

    private static ObjectNode line(Trial trial, Majority majority, Optional<Trace> trace) {
        ObjectNode line = JsonLines.about(trial);
        trace.ifPresent(t -> line.put("prompt", t.question()));
        return line.put("votes", majority.votes()).put("samples", majority.samples());
    }
}
