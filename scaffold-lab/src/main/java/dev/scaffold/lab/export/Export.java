package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import java.util.List;
import java.util.stream.Stream;

/** What is written about one item: a form of export is one such function. */
@FunctionalInterface
public interface Export {

    /**
     * The lines about one item, in an order that depends on the run alone.
     *
     * @param trials all trials of that item, of every arm and repeat
     * @param run where traces are looked up
     */
    Stream<ObjectNode> lines(List<Trial> trials, RunSource run);
}
