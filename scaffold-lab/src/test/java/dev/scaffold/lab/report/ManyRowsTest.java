package dev.scaffold.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Usage;
import dev.scaffold.lab.report.files.TerminalTable;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A run of more rows than a report holds. */
class ManyRowsTest {
    private static final int ROWS = Items.MOST + 7;

    @Test
    void aRunOfVeryManyRows_isReportedByItsFirstOnes_andTheReportSaysSo() {
        Made run = new Made(info());

        Comparison comparison = Comparison.of(run);

        assertThat(comparison.items()).isEqualTo(Items.MOST);
        assertThat(comparison.arms()).allSatisfy(a -> assertThat(a.items()).isEqualTo(Items.MOST));
        assertThat(comparison.primary().decision().estimate()).isEqualTo(0.25);
        assertThat(TerminalTable.of(comparison))
                .anySatisfy(l -> assertThat(l).startsWith("The first 20,000 of 20,007 rows are looked at."));
    }

    @Test
    void aRunThatMayStopEarly_isLookedAtWhole() {
        Made run = new Made(info().toBuilder().stopEarly(true).build());

        assertThat(Items.of(run).all()).hasSize(ROWS);
    }

    private static RunInfo info() {
        return RunInfo.of("toulmin", "0123456789ab")
                .model("made-up")
                .arms(List.of("plain", "cot"))
                .primary(new Contrast("cot", "plain"))
                .items(ROWS)
                .recorded(Instant.EPOCH)
                .build();
    }

    /** Of four rows one is won; trials are made as they are read. */
    private record Made(RunInfo info) implements RunSource {

        @Override
        public Stream<Trial> trials() {
            return IntStream.range(0, ROWS)
                    .boxed()
                    .flatMap(i -> Stream.of(trial(i, "plain", i % 4 < 2), trial(i, "cot", i % 4 < 3)));
        }

        @Override
        public Optional<Trace> trace(String id) {
            return Optional.empty();
        }

        private static Trial trial(int row, String arm, boolean right) {
            return new Trial(
                    "row-" + row,
                    "sums",
                    "row-" + row,
                    arm,
                    1,
                    Optional.of("1"),
                    right,
                    false,
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Map.of("draft", Usage.of(30, 8)),
                    Duration.ZERO,
                    "row-" + row + " " + arm);
        }
    }
}
