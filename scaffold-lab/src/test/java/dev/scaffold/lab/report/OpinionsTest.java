package dev.scaffold.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Usage;
import dev.scaffold.lab.report.files.RowsCsv;
import dev.scaffold.lab.report.files.TerminalTable;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Opinion;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpinionsTest {
    private static final List<String> ARMS = List.of("cot", "plain");

    /** Forty open answers an arm: cot right 30 times, plain 10 times; the judge is of no use for the last four of cot's. */
    private record Judged(String critic, Predicate<Trial> kept) implements RunSource {
        Judged(String critic) {
            this(critic, trial -> true);
        }

        @Override
        public RunInfo info() {
            return RunInfo.of("s", "0123456789ab")
                    .model("small")
                    .critic(critic)
                    .arms(ARMS)
                    .primary(new Contrast("cot", "plain"))
                    .items(40)
                    .recorded(Instant.EPOCH)
                    .build();
        }

        @Override
        public Stream<Trial> trials() {
            List<Trial> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                boolean unscored = i >= 36;
                all.add(trial(i, "cot", i < 30, unscored ? "the judge gave no reply" : ""));
                all.add(trial(i, "plain", i < 10, ""));
            }
            return all.stream().filter(kept);
        }

        private static Trial trial(int i, String arm, boolean right, String unscored) {
            OptionalDouble points = unscored.isEmpty() ? OptionalDouble.of(right ? 9 : 3) : OptionalDouble.empty();
            return new Trial(
                    "i" + i,
                    "open",
                    "i" + i,
                    arm,
                    1,
                    Optional.of("so"),
                    right,
                    false,
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Map.of("draft", Usage.of(1, 1)),
                    Duration.ZERO,
                    i + arm,
                    Optional.of(new Opinion(points, unscored)),
                    Optional.empty());
        }

        @Override
        public Optional<Trace> trace(String id) {
            return Optional.empty();
        }
    }

    @Test
    void unscored_countsForNoArm_andIsTakenBothWays() {
        Comparison comparison = Comparison.of(new Judged("large"));

        assertThat(comparison.missing().unscored()).isEqualTo(4);
        assertThat(comparison.missing().absent()).isZero();
        assertThat(comparison.missing().share()).isEqualTo(0.05);
        assertThat(comparison.primary().decision().items()).isEqualTo(36);
        assertThat(comparison.missing().worst().estimate()).isEqualTo(20 / 40.0);
        assertThat(comparison.missing().best().estimate()).isEqualTo(24 / 40.0);
        ArmFigures cot = comparison.arms().get(0);
        assertThat(cot.accuracy()).isEqualTo(30 / 36.0);
        assertThat(cot.opinions()).hasValueSatisfying(o -> {
            assertThat(o.judged()).isEqualTo(40);
            assertThat(o.points()).hasValue((30 * 9 + 6 * 3) / 36.0);
            assertThat(o.unscored()).containsExactly(Map.entry("the judge gave no reply", 4));
        });
    }

    @Test
    void table_saysWhoJudged_andWhatIsNotScored() {
        assertThat(table("large"))
                .contains("Whether open answers are right was told by a judge, large: a model's word.")
                .contains("cot: 8.00 points of 10; 4 of 40 not scored: the judge gave no reply (4)")
                .contains("4 of 80 replies not scored: better at worst");
        assertThat(table("small")).contains("small, the very model that gave them");
    }

    @Test
    void judgeWhoseWordCouldNeverBeUsed_isNamedAsTheReason() {
        RunSource unscored =
                new Judged("small", t -> t.arm().equals("plain") || t.unscored().isPresent());

        assertThatThrownBy(() -> Comparison.of(unscored))
                .hasMessageContaining("the judge: ")
                .hasMessageContaining("4 of 44 not scored: the judge gave no reply (4)")
                .hasMessageContaining("--critic-model");
    }

    @Test
    void armThatIsNotInTheRun_isNoFaultOfTheJudge() {
        RunSource alone = new Judged("small", t -> t.arm().equals("cot"));

        assertThatThrownBy(() -> Comparison.of(alone)).hasMessageContaining("no row has a reply of both cot and plain");
    }

    private static String table(String critic) {
        return String.join(" ", TerminalTable.of(Comparison.of(new Judged(critic))));
    }

    @Test
    void csv_hasReasonAndPoints() throws IOException {
        StringBuilder csv = new StringBuilder();

        RowsCsv.write(new Judged("large"), csv);

        assertThat(csv.toString().split("\r\n", -1)[0]).endsWith(",seconds,unscored,points");
        assertThat(csv).contains(",0.0,the judge gave no reply,\r\n").contains(",0.0,,9.0\r\n");
    }
}
