package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final List<String> TWO = List.of("plain", "cot");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sameIdTwice_isRefusedAndLeavesNoFile() {
        Path file = folder.resolve("a.run");

        assertThatThrownBy(() -> RunStore.create(file, Sums.info(TWO, 1), Stream.concat(Sums.items(3), Sums.items(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`sum-0` stands there twice");

        assertThat(file).doesNotExist();
    }

    @Test
    void noItems_areRefused() {
        assertThatThrownBy(() -> RunStore.create(folder.resolve("a.run"), Sums.info(TWO, 1), Stream.of()))
                .hasMessageContaining("no row is left");
    }

    @Test
    void fileThatIsThere_isNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.run"), "mine");

        assertThatThrownBy(() -> Sums.store(file, 2, TWO)).hasMessageContaining("is there already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void fileOfSomethingElse_isNoRun() throws IOException {
        Path text = Files.writeString(
                folder.resolve("a.run"), "not a database, though long enough to look like one".repeat(9));

        assertThatThrownBy(() -> RunStore.open(text))
                .isInstanceOf(RunStoreException.class)
                .hasMessageContaining(text.toString());
        assertThatThrownBy(() -> RunStore.open(folder.resolve("b.run"))).hasMessageContaining("there is no run");
    }

    @Test
    void order_dependsOnTheSeedAlone() {
        try (RunStore one = Sums.store(folder.resolve("a.run"), 30, TWO);
                RunStore other = RunStore.create(
                        folder.resolve("b.run"),
                        Sums.info(TWO, 1),
                        Sums.items(30)
                                .sorted((a, b) -> b.row().id().compareTo(a.row().id())))) {
            List<StoredItem> items = one.items(java.util.Optional.empty(), 100);

            assertThat(items).hasSize(30).isEqualTo(other.items(java.util.Optional.empty(), 100));
            assertThat(one.items(java.util.Optional.of(items.get(9)), 5)).isEqualTo(items.subList(10, 15));
        }
    }

    @Test
    void begunWithoutAnArmThatRunsTheScript_goesOnWithAnother() {
        Path file = folder.resolve("a.run");
        Sums.store(file, 2, TWO).close();
        RunInfo added = Sums.info(TWO, 1).withScript("mine", "another").withArms(List.of("plain", "cot", "scaffolded"));

        RunStore.resume(file, added).close();

        try (RunStore store = RunStore.open(file)) {
            assertThat(store.info().scaffold()).isEqualTo("mine");
            assertThat(store.info().script()).isEqualTo("another");
        }
        assertThatThrownBy(() -> RunStore.resume(file, added.withScript("mine", "a third")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("script: the run was begun with another");
    }

    @Test
    void resumedWithOtherSettings_isRefusedNamingThem() {
        Path file = folder.resolve("a.run");
        Sums.store(file, 2, TWO).close();

        assertThatThrownBy(() -> RunStore.resume(file, Sums.info(TWO, 2)))
                .hasMessageContaining("repeats: the run was begun with 1, not 2");
        assertThatThrownBy(() -> RunStore.resume(file, Sums.info(List.of("cot", "plain"), 1)))
                .hasMessageContaining("arms");
    }

    @Test
    void arms_mayBeAddedBehind() {
        Path file = folder.resolve("a.run");
        Sums.store(file, 2, TWO).close();
        RunInfo before = Sums.info(TWO, 1);
        RunInfo more = before.withArms(List.of("plain", "cot", "plan-only"));

        RunStore.resume(file, more).close();

        try (RunStore again = RunStore.open(file)) {
            assertThat(again.info().arms()).containsExactly("plain", "cot", "plan-only");
            assertThat(again.info().items()).isEqualTo(2);
            assertThat(again.info().primary()).isEqualTo(before.primary());
        }
    }

    @Test
    void side_isTheSameForAClusterAlwaysAndAboutAsLargeAsAsked() {
        long tuning = java.util.stream.IntStream.range(0, 10_000)
                .filter(i -> Draws.side("cluster " + i, 60) == Side.TUNE)
                .count();

        assertThat(tuning).isBetween(5_800L, 6_200L);
        assertThat(Draws.side("cluster 1", 66))
                .as("SHA-256 begins with a number of 66 modulo 100")
                .isEqualTo(Side.REPORT);
        assertThat(Draws.side("cluster 1", 67)).isEqualTo(Side.TUNE);
        assertThat(java.util.stream.IntStream.range(0, 1_000).filter(i -> Draws.side("c" + i, 40) == Side.TUNE))
                .allMatch(i -> Draws.side("c" + i, 60) == Side.TUNE);
    }

    @Test
    void open_runThatIsOnlyLookedAt_isLeftAsItIs() throws IOException {
        Path recorded = Files.copy(Path.of("../bench/results/pressure.run"), folder.resolve("pressure.run"));
        byte[] before = Files.readAllBytes(recorded);

        try (RunSource run = Runs.open(recorded);
                Stream<Trial> trials = run.trials()) {
            long rows = run.info().items();
            assertThat(trials.count())
                    .isPositive()
                    .isEqualTo(rows * run.info().arms().size());
        }

        assertThat(Files.readAllBytes(recorded)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**-wal").isDirectoryNotContaining("glob:**-shm");
    }

    @Test
    void close_leavesOnePlainFile_unlessSomebodyReadsIt() throws Exception {
        Path file = folder.resolve("made.run");
        try (RunStore store = Sums.store(file, 3, List.of("plain", "cot"))) {
            Sums.run(store, Sums::answer, 2).go(s -> {});
            assertThat(written(file)).as("with a log while it is written").isEqualTo(2);
        }
        assertThat(written(file)).as("without one afterwards").isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**-wal").isDirectoryNotContaining("glob:**-shm");

        RunStore again = RunStore.resume(file, Sums.info(List.of("plain", "cot"), 1));
        try (Stream<Trial> reading = again.trials()) {
            Iterator<Trial> first = reading.iterator();
            assertThat(first.next().item()).isNotBlank();
            again.close();
            again.close(); // a store that could not be written was closed before
            assertThat(first.hasNext()).isTrue();
        }
        try (RunStore read = RunStore.open(file)) {
            assertThat(read.finished()).isEqualTo(6);
        }
    }

    /** The version with which a data base says it may be written: 1 without a log, 2 with one. */
    private static int written(Path file) throws IOException {
        return Files.readAllBytes(file)[18];
    }

    @Test
    void open_dataBaseOfSomebodyElse_isRefused() throws java.sql.SQLException {
        Path other = folder.resolve("other.run");
        try (var connection = Sqlite.read(other);
                var statement = connection.createStatement()) {
            statement.execute("create table theirs(a text)");
        }

        assertThatThrownBy(() -> RunStore.open(other)).hasMessageContaining("holds no run of this lab");
    }
}
