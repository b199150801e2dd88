package dev.scaffold.lab.runs;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A finished run in one small file, to be looked at and passed on: gzipped JSON Lines, how it was made first, then a trial and its trace a
 * line; of a probe the row as well. Replies are there as texts, without log-probabilities; nothing can be asked or scored again from it. Held in memory.
 */
public final class RecordedRun implements RunSource {
    private static final int VERSION = 1;

    private final RunInfo info;
    private final List<Trial> trials;
    private final Map<String, String> traces;
    private final Map<String, String> rows;

    private RecordedRun(RunInfo info, List<Trial> trials, Map<String, String> traces, Map<String, String> rows) {
        this.info = info;
        this.trials = List.copyOf(trials);
        this.traces = Map.copyOf(traces);
        this.rows = Map.copyOf(rows);
    }

    private record Head(int run, RunInfo info) {}

    private record Line(Trial trial, Trace trace, Optional<String> row) {}

    /**
     * Writes a run.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if it is there already
     */
    public static void write(RunSource run, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IllegalArgumentException("file: " + file + " is there already: name another one");
        }
        try (Stream<Trial> trials = run.trials();
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            Set<String> written = new HashSet<>();
            out.write(RunJson.write(new Head(VERSION, run.info())) + "\n");
            for (Iterator<Trial> all = trials.iterator(); all.hasNext(); ) {
                Trial trial = all.next();
                Trace trace = run.trace(trial.trace())
                        .orElseThrow(() -> new IllegalArgumentException("run: no trace of " + trial.trace()));
                boolean first = run.info().probe().isPresent() && written.add(trial.item());
                Optional<String> row = first ? run.row(trial.item()) : Optional.empty();
                out.write(RunJson.write(new Line(trial, trace, row)) + "\n");
            }
        }
    }

    /**
     * Reads a run to its end; the stream is not closed.
     *
     * @param name what it is called in messages
     * @throws IllegalArgumentException if it is no recorded run
     * @throws UncheckedIOException if it cannot be read
     */
    public static RecordedRun read(String name, InputStream in) {
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            String first = Optional.ofNullable(lines.readLine()).orElse("{}");
            Head head = RunJson.read(first, Head.class);
            if (head.run() != VERSION) {
                throw new IllegalArgumentException("not a recorded run of this version");
            }
            List<Trial> trials = new ArrayList<>();
            Map<String, String> traces = new HashMap<>();
            Map<String, String> rows = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Line read = RunJson.read(line, Line.class);
                trials.add(read.trial());
                traces.put(read.trial().trace(), RunJson.write(read.trace()));
                read.row().ifPresent(row -> rows.put(read.trial().item(), row));
            }
            return new RecordedRun(head.info(), trials, traces, rows);
        } catch (IllegalArgumentException | java.util.zip.ZipException wrong) {
            throw new IllegalArgumentException(name + " is no recorded run: " + wrong.getMessage(), wrong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public RunInfo info() {
        return info;
    }

    @Override
    public Stream<Trial> trials() {
        return trials.stream();
    }

    @Override
    public Optional<String> row(String item) {
        return Optional.ofNullable(rows.get(item));
    }

    @Override
    public Optional<Trace> trace(String id) {
        return Optional.ofNullable(traces.get(id)).map(json -> RunJson.read(json, Trace.class));
    }
}
