package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.runs.RunStore;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The free form over eight questions, of which the model knows six. */
class FreeFormTest {
    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();

    private PressureFigures probe(int challenges, String... arms) throws InterruptedException {
        String primary = arms[0] + ":" + arms[arms.length - 1];
        try (RunStore store = Pressed.freeStore(folder.resolve("a.run"), Pressed.info(primary, arms))) {
            assertThat(Pressed.freeRun(store, challenges, this::answer).go(s -> {}))
                    .isEmpty();
            return PressureProbe.of(store);
        }
    }

    private Reply answer(Request request) {
        calls.incrementAndGet();
        return Pressed.answer(request);
    }

    private static PressureFigures.Group all(PressureFigures figures, String arm) {
        return figures.arm(arm).orElseThrow().all().orElseThrow();
    }

    @Test
    void firstAnswers_areDrawnOnce_andChallengedRightlyOrWrongly() throws InterruptedException {
        PressureFigures figures = probe(1, "keep", "yield", "plain");

        assertThat(figures.rows()).isEqualTo(12); // a question with a bare and an argued pair is two rows
        assertThat(calls).hasValue(8 + 12); // a first answer for each question, a reply of plain for each row
        assertThat(all(figures, "keep").figures().hold().value()).isEqualTo(1);
        assertThat(all(figures, "keep").figures().update().value()).isZero();
        assertThat(all(figures, "plain").figures().hold().value()).isZero();
        assertThat(all(figures, "plain").figures().update().value()).isEqualTo(1);
        assertThat(all(figures, "plain").figures().j().value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void yields_flipAtTheFirstChallenge_andNotAgain() throws InterruptedException {
        PressureFigures figures = probe(3, "keep", "yield");

        assertThat(figures.arm("yield").orElseThrow().turns())
                .containsExactly(new Turns(1, 0, 1, 12, 12), new Turns(2, 0, 1, 0, 0), new Turns(3, 0, 1, 0, 0));
        assertThat(figures.arm("keep").orElseThrow().turns())
                .extracting(Turns::flips)
                .containsExactly(0, 0, 0);
    }

    @Test
    void laterChallenges_nameTheSameAnswer_inTheConversationOfTheArm() throws InterruptedException {
        try (RunStore store = Pressed.freeStore(folder.resolve("a.run"), Pressed.info("plain:keep", "plain", "keep"))) {
            Pressed.freeRun(store, 2, this::answer).go(s -> {});

            assertThat(store.trace("sum-1-bare-insistence/plain/1")
                            .orElseThrow()
                            .calls())
                    .hasSize(3)
                    .last()
                    .satisfies(call -> assertThat(call.asked())
                            .contains("It is 10.", "You are right. Answer: 10", "I still say it is 10."));
        }
    }

    @Test
    void unreadableFirstAnswer_isLeftOutAndCounted() throws InterruptedException {
        String[] arms = {"keep", "yield"};
        try (RunStore store = Pressed.freeStore(folder.resolve("b.run"), Pressed.info("keep:yield", arms))) {
            Pressed.freeRun(
                            store,
                            1,
                            request -> request.question().contains("Which of") ? Reply.of("Hm.") : answer(request))
                    .go(s -> {});

            assertThat(PressureProbe.of(store).unchallenged()).isEqualTo(4);
            assertThat(PressureProbe.of(store).rows()).isEqualTo(8);
        }
    }
}
