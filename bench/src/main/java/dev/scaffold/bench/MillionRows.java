package dev.scaffold.bench;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Standing;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A run of very many rows over a model that answers at once: how much memory it takes. {@code MillionRows N FILE} puts N rows to the arms
 * plain and cot, keeps them in FILE, prints the memory in use, rubbish collected, ten times on the way, and what it comes to.
 */
public final class MillionRows {
    private static final List<String> ARMS = List.of("plain", "cot");
    private static final int CONCURRENCY = 8;

    private MillionRows() {}

    public static void main(String[] args) throws InterruptedException {
        int rows = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        ToulminScaffold scaffold = (ToulminScaffold) Script.builtIn("toulmin");
        long before = System.nanoTime();
        try (RunStore store =
                RunStore.create(file, info(), IntStream.range(0, rows).mapToObj(MillionRows::row))) {
            System.out.printf(
                    "heap %d MB; %,d rows laid down in %.0f s%n",
                    megabytes(Runtime.getRuntime().maxMemory()), rows, seconds(before));
            Run run = new Run(
                    store,
                    Arms.around(scaffold).named(ARMS),
                    new Run.Cast(MillionRows::answer, Optional.empty(), List.of()),
                    Scorers.BUILT_IN,
                    CONCURRENCY,
                    OptionalLong.empty());
            run.go(new Memory());
            System.out.printf("%,d answers in %.0f s%n", store.finished(), seconds(before));
            long told = System.nanoTime();
            Comparison comparison = Comparison.of(store);
            System.out.printf(
                    "reported in %.0f s, by %,d rows: %s%n",
                    seconds(told), comparison.items(), comparison.headline().verdict());
        }
    }

    private static Rows.Read row(int i) {
        return Rows.Read.parse(
                "{\"id\":\"sum-" + i + "\",\"task\":\"sums\",\"prompt\":\"What is " + i + " + 1?\",\"answer\":\""
                        + (i + 1) + "\",\"meta\":{\"answer_type\":\"number\"}}",
                Scorers.BUILT_IN);
    }

    private static Reply answer(Request request) {
        return Reply.of("I add one. Answer: " + request.asText().length()).withUsage(Usage.of(30, 8));
    }

    private static RunInfo info() {
        return RunInfo.of("toulmin", "000000000000")
                .model("scripted")
                .arms(ARMS)
                .primary(new Contrast("cot", "plain"))
                .recorded(Instant.now())
                .build();
    }

    private static double seconds(long before) {
        return (System.nanoTime() - before) / 1e9;
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    /** Prints what is in use after a collection, ten times. */
    private static final class Memory implements Consumer<Standing> {
        private int told;

        @Override
        public void accept(Standing standing) {
            int tenths = (int) (10L * standing.finished() / standing.of());
            if (tenths > told) {
                told = tenths;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        "%3d%%  %,d answers, %d MB in use, %,.0f answers a second%n",
                        10 * tenths,
                        standing.finished(),
                        megabytes(runtime.totalMemory() - runtime.freeMemory()),
                        standing.here() / (standing.took().toMillis() / 1e3));
            }
        }
    }
}
