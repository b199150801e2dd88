package dev.scaffold.lab;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Scaffold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Puts rows through a scaffold and scores what comes out. Every question should be answered on every draft, so give it a scaffold
 * that settles nothing early.
 *
 * @param scaffold what is measured
 * @param model the model it is put around
 * @param sampling how drafts are drawn, the same for every row
 * @param atOnce how many rows are under way at once, 1 or more
 */
public record Measurement(Scaffold scaffold, Model model, Sampling sampling, int atOnce) {

    public Measurement {
        Objects.requireNonNull(scaffold, "scaffold");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(sampling, "sampling");
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce: must be 1 or more, got " + atOnce);
        }
    }

    /**
     * What came out.
     *
     * @param rows those that were deliberated, in the order in which they were given
     * @param broken those whose draft could not be had: id and why
     */
    public record Result(List<Measured> rows, List<String> broken) {
        public Result {
            rows = List.copyOf(rows);
            broken = List.copyOf(broken);
        }
    }

    /**
     * Runs all rows.
     *
     * @param finished told of each row as it is done, on the thread it was done on
     * @throws InterruptedException if the thread is interrupted; rows under way are ended
     */
    public Result run(List<Row> rows, Consumer<? super Measured> finished) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        List<String> broken = Collections.synchronizedList(new ArrayList<>());
        try {
            List<Future<List<Measured>>> running = rows.stream()
                    .map(row -> threads.submit(() -> one(row, broken, finished)))
                    .toList();
            List<Measured> done = new ArrayList<>();
            for (Future<List<Measured>> row : running) {
                done.addAll(row.get());
            }
            return new Result(done, broken);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Measured> one(Row row, List<String> broken, Consumer<? super Measured> finished) {
        try {
            Measured measured = Measured.of(
                    row, scaffold.deliberate(model, Request.of(row.stepByStep()).withSampling(sampling)));
            finished.accept(measured);
            return List.of(measured);
        } catch (ModelException noDraft) {
            broken.add(row.id() + ": " + noDraft.getMessage());
            return List.of();
        }
    }
}
