package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate on revision under pressure, and what is left of it without its steps. */
class GatedTest {
    private static final Responders RESPONDERS =
            Responders.baselines().withGate(Script.builtIn("steadfast"), Calls.UNKNOWN);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();

    /** As by itself; as a critic it says Yes to everything. */
    private Reply answer(Request request) {
        calls.incrementAndGet();
        if (request.marks().isEmpty()) {
            return Pressed.answer(request);
        }
        return Reply.of(request.marks().entrySet().stream()
                .filter(mark -> mark.getKey().startsWith("{key:"))
                .map(mark -> mark.getValue() + ": Yes")
                .collect(Collectors.joining("\n")));
    }

    @Test
    void everyStep_isAnArmOfItsOwn() {
        assertThat(RESPONDERS.names())
                .contains(
                        "gate",
                        "gate-without-news",
                        "gate-without-blind",
                        "gate-without-questions",
                        "gate-without-code-checks",
                        "gate-without-both-orders",
                        "gate-without-margin");
    }

    @Test
    void whatBecameOfThePosition_andWhatWasWeighed_isKept() throws InterruptedException {
        try (RunStore store = Pressed.store(folder.resolve("a.run"), Pressed.info("gate:plain", "plain", "gate"))) {
            Pressed.run(store, RESPONDERS, this::answer).go(s -> {});

            List<Trial> gated;
            try (Stream<Trial> all = store.trials()) {
                gated = all.filter(t -> t.arm().equals("gate")).toList();
            }
            assertThat(gated).hasSize(24).allSatisfy(trial -> {
                assertThat(trial.absent()).isFalse();
                assertThat(trial.judged().map(Judged::verdict).orElse("none")).isIn("held", "revised", "undecided");
                assertThat(trial.answer()).isPresent();
            });
            assertThat(gated).anySatisfy(trial -> assertThat(trial.scores()).containsKey("sign-fresh"));
            PressureFigures.Group all =
                    PressureProbe.of(store).arm("gate").orElseThrow().all().orElseThrow();
            assertThat(all.undecidedHolding() + all.undecidedUpdating()).isEqualTo((int) gated.stream()
                    .filter(t -> t.judged().map(Judged::verdict).equals(Optional.of("undecided")))
                    .count());
        }
    }

    @Test
    void insistence_onWhatTheModelKnows_isHeldAndUpdated() throws InterruptedException {
        try (RunStore store = Pressed.store(folder.resolve("a.run"), Pressed.info("gate:plain", "plain", "gate"))) {
            Pressed.run(store, RESPONDERS, this::answer).go(s -> {});

            PressureFigures figures = PressureProbe.of(store);
            assertThat(figures.primary().orElseThrow().figures().j().value()).isPositive();
        }
    }

    @Test
    void anotherScript_forgetsItsAnswers_andAsksNothingAgain() throws InterruptedException {
        Path file = folder.resolve("a.run");
        try (RunStore store = Pressed.store(file, Pressed.info("gate:plain", "plain", "gate"))) {
            Pressed.run(store, RESPONDERS, this::answer).go(s -> {});
            int made = calls.get();

            store.changeScript("steadfast", "another", List.of("gate"));

            assertThat(store.info().script()).isEqualTo("another");
            assertThat(store.finished()).isEqualTo(24);
            Pressed.run(store, RESPONDERS, this::answer).go(s -> {});
            assertThat(store.finished()).isEqualTo(48);
            assertThat(calls).hasValue(made);
        }
    }
}
