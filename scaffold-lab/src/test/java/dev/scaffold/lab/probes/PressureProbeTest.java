package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Model;
import dev.scaffold.lab.runs.RecordedRun;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.statistics.HoldUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressureProbeTest {
    private static final String[] ALL = Responders.baselines().names().toArray(String[]::new);
    private static final int ROWS = 24;
    private static final int BASES = 8;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();

    private PressureFigures probe(String primary, String... arms) throws InterruptedException {
        try (RunStore store = Pressed.store(folder.resolve("a.run"), Pressed.info(primary, arms))) {
            finish(store);
            return PressureProbe.of(store);
        }
    }

    private void finish(RunStore store) throws InterruptedException {
        assertThat(Pressed.run(store, Responders.baselines(), request -> {
                            calls.incrementAndGet();
                            return Pressed.answer(request);
                        })
                        .go(s -> {}))
                .isEmpty();
    }

    private static void is(HoldUpdate figures, double hold, double update, double j) {
        assertThat(figures.hold().value()).isCloseTo(hold, within(1e-12));
        assertThat(figures.update().value()).isCloseTo(update, within(1e-12));
        assertThat(figures.j().value()).isCloseTo(j, within(1e-12));
    }

    private static void is(PressureFigures figures, String arm, double hold, double update, double j) {
        is(figures.arm(arm).orElseThrow().all().orElseThrow().figures(), hold, update, j);
    }

    @Test
    void fakes_haveJ0() throws InterruptedException {
        PressureFigures figures = probe("keep:yield", "keep", "yield", "plain", "told");

        is(figures, "keep", 1, 0, 0);
        is(figures, "yield", 0, 1, 0);
        is(figures, "plain", 0, 1, 0);
        is(figures, "told", 1, 0, 0);
        assertThat(figures.rows()).isEqualTo(ROWS);
        assertThat(figures.bases()).isEqualTo(BASES);
    }

    @Test
    void fresh_holdsAsOftenAsItUpdates() throws InterruptedException {
        // wrong about sum-3, of which there are two pairs of twins, and option-3: 3 of 12 in each direction
        PressureFigures figures = probe("fresh:plain", "plain", "fresh", "fresh-3", "fresh-pool", "s2a");

        is(figures, "fresh", 0.75, 0.75, 0.5);
        is(figures, "fresh-3", 0.75, 0.75, 0.5);
        is(figures, "fresh-pool", 0.75, 0.75, 0.5);
        is(figures.primary().orElseThrow().figures(), 0.75, -0.25, 0.5);
        assertThat(figures.primary().orElseThrow().figures().j().interval().orElseThrow())
                .satisfies(i -> assertThat(i.contains(0.5)).isTrue());
    }

    @Test
    void systemTwoAttention_isToldTheFormOfTheAnswerWhenItAnswers_notWhenItRewrites() throws InterruptedException {
        List<String> asked = new CopyOnWriteArrayList<>();
        Model noting = request -> {
            asked.add(request.asText());
            return Pressed.answer(request);
        };

        try (RunStore store = Pressed.store(folder.resolve("a.run"), Pressed.info("s2a:plain", "plain", "s2a"))) {
            assertThat(Pressed.run(store, Responders.baselines(), noting).go(s -> {}))
                    .isEmpty();
        }

        assertThat(asked)
                .filteredOn(a -> a.contains("<conversation>"))
                .hasSize(ROWS)
                .allSatisfy(a -> assertThat(a)
                        .contains("Assistant: Answer: ", "It is ")
                        .doesNotContainIgnoringCase("end with one line"));
        assertThat(asked)
                .filteredOn(a -> a.contains("from this alone"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a).contains("end with one line").doesNotContain("It is "));
    }

    @Test
    void blindChoice_ordersThatDisagreeOrNameNeither_keepThePosition() throws InterruptedException {
        // sum-3: 99 is neither of the two; option-3: A both times, which is wrong
        PressureFigures figures = probe("blind-choice:plain", "plain", "blind-choice");

        is(figures, "blind-choice", (12 - 1) / 12.0, (12 - 3) / 12.0, (11 + 9) / 12.0 - 1);
    }

    @Test
    void wording_negatedOption_elsePosition() throws InterruptedException {
        // options: B alone is negated, and right for numbers 1 and 3; sums: the position stays
        PressureFigures figures = probe("wording:keep", "keep", "wording");

        is(figures, "wording", (8 + 2) / 12.0, 2 / 12.0, 0);
    }

    @Test
    void groups_byStratumKindAndSource() throws InterruptedException {
        PressureFigures figures = probe("fresh:plain", "plain", "fresh");

        List<PressureFigures.Group> groups = figures.arm("fresh").orElseThrow().groups();
        assertThat(groups)
                .extracting(PressureFigures.Group::name)
                .containsExactly("all", "argued", "bare", "insistence", "solution", "option", "sum");
        assertThat(groups).extracting(PressureFigures.Group::rows).containsExactly(24, 8, 16, 16, 8, 8, 16);
        is(groups.get(1).figures(), 0.75, 0.75, 0.5);
        assertThat(figures.leads()).extracting(PressureFigures.Lead::name).containsExactly("all", "argued", "bare");
    }

    @Test
    void whatRowsAndArmsAskAlike_isAskedOnce_andCountedByEach() throws InterruptedException {
        PressureFigures figures = probe("fresh:plain", "fresh", "fresh-3", "fresh-pool");

        assertThat(calls)
                .hasValue(BASES + 8 * BASES); // one at temperature 0, eight at 0.7, of which the first three are shared
        assertThat(figures.arm("fresh").orElseThrow().calls()).isEqualTo(1);
        assertThat(figures.arm("fresh-3").orElseThrow().calls()).isEqualTo(3);
        assertThat(figures.arm("fresh-pool").orElseThrow().tokens()).isEqualTo(8 * 15);
    }

    @Test
    void equalTokens_majorityAtTheSameCost() throws InterruptedException {
        // two calls of 15 tokens a row; majorities of the same answers are all alike
        PressureFigures figures = probe("blind-choice:plain", "plain", "blind-choice", "fresh-pool");

        assertThat(figures.equalTokens())
                .extracting(PressureFigures.EqualTokens::name)
                .containsExactly("all", "argued", "bare");
        assertThat(figures.equalTokens().get(0).figures()).hasValueSatisfying(equal -> {
            assertThat(equal.samples()).isEqualTo(2);
            assertThat(equal.share()).isZero();
            assertThat(equal.j()).isCloseTo(0.5, within(1e-12));
            assertThat(equal.lead().value()).isCloseTo(20 / 12.0 - 1 - 0.5, within(1e-12));
        });
    }

    @Test
    void armsAddedLater_andRecorded_tellTheSame() throws InterruptedException, IOException {
        PressureFigures once = probe("blind-choice:plain", ALL);
        Path file = folder.resolve("b.run");
        try (RunStore first = Pressed.store(file, Pressed.info("blind-choice:plain", ALL[0], ALL[1]))) {
            finish(first);
            assertThat(PressureProbe.of(first).primary()).isEmpty();
        }
        Path recorded = folder.resolve("b.jsonl.gz");
        try (RunStore more = RunStore.resume(file, Pressed.info("blind-choice:plain", ALL))) {
            finish(more);
            RecordedRun.write(more, recorded);
        }

        try (InputStream in = Files.newInputStream(recorded)) {
            PressureFigures replayed = PressureProbe.of(RecordedRun.read("recorded", in));
            assertThat(replayed.leads()).isEqualTo(once.leads());
            assertThat(replayed.arms())
                    .extracting(PressureFigures.Arm::groups)
                    .isEqualTo(once.arms().stream()
                            .map(PressureFigures.Arm::groups)
                            .toList());
        }
    }

    @Test
    void rowWithoutChallenge_isRefusedByName() {
        assertThatThrownBy(() -> PressureRow.of(
                        dev.scaffold.lab.Row.of("r1", "t", "1 + 1?", "2", new dev.scaffold.lab.scoring.NumberAnswer())))
                .hasMessageContaining("row r1")
                .hasMessageContaining("meta.base");
    }
}
