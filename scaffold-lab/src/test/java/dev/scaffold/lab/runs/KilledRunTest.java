package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Sampling;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills a run at random moments, as {@code kill -9} does. Three times; as often as {@code -Dkills=50} says where that is set.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int ITEMS = 30 * KILLS;
    private static final int LONGEST_MILLIS = 1_000;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0})
    void killedAtRandomMoments_losesNothing_paysNothingTwice_andTellsTheSame(double temperature) throws Exception {
        Path file = folder.resolve("killed.run");
        Path paid = folder.resolve("paid");
        store(file, temperature).close();
        Random random = new Random(KILLS);
        int killed = 0;

        for (int i = 0; i < KILLS; i++) {
            killed += killedAfter(file, paid, 10 + random.nextInt(LONGEST_MILLIS)) ? 1 : 0;
        }
        int before = finished(file);
        assertThat(Files.readAllLines(paid)).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(process(file, paid).waitFor()).isZero();

        String undisturbed = undisturbed(temperature);
        assertThat(killed).isGreaterThan(KILLS / 2);
        assertThat(before).isLessThan(ITEMS * SlowRun.ARMS.size());
        try (RunStore store = RunStore.open(file)) {
            assertThat(Sums.everything(store)).isEqualTo(undisturbed);
            assertThat(paidTwice(paid, store)).isLessThanOrEqualTo((long) killed * SlowRun.CONCURRENCY);
            System.out.printf(
                    "killed %d times, %d of %d trials finished by then; %d answers kept, %d more paid for%n",
                    killed, before, ITEMS * SlowRun.ARMS.size(), store.spent().calls(), paidTwice(paid, store));
        }
    }

    /** A process at work, to be killed; true if it was, false if it had come to its end before. */
    private static boolean killedAfter(Path file, Path paid, int millis) throws IOException, InterruptedException {
        Process process = process(file, paid);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("begun");
            boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !ended;
        }
    }

    private static Process process(Path file, Path paid) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowRun.class.getName(),
                        file.toString(),
                        paid.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int finished(Path file) {
        try (RunStore store = RunStore.open(file)) {
            return store.finished();
        }
    }

    /** At temperature 0 the arms of an item share calls. */
    private static RunStore store(Path file, double temperature) {
        Sampling sampling = Sampling.DEFAULT.withTemperature(temperature);
        return RunStore.create(file, Sums.info(SlowRun.ARMS, 1, sampling), Sums.items(ITEMS));
    }

    private String undisturbed(double temperature) throws InterruptedException {
        try (RunStore store = store(folder.resolve("undisturbed.run"), temperature)) {
            Sums.run(store, Sums::answer, 1).go(s -> {});
            return Sums.everything(store);
        }
    }

    /** How many answers were paid beyond those that are kept: they were under way when the process was killed. */
    private static long paidTwice(Path paid, RunStore store) throws IOException {
        long kept = store.spent().calls() - failed(store);
        return Files.readAllLines(paid).size() - kept;
    }

    private static long failed(RunStore store) {
        try (Stream<Integer> calls =
                Sqlite.stream(store.file(), "select 1 from call where failure <> ''", found -> found.getInt(1))) {
            return calls.count();
        }
    }
}
