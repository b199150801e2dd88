package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.scaffold.CancelledException;
import dev.scaffold.Event;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Running;
import dev.scaffold.Scaffold;
import dev.scaffold.Tool;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever interrupts a deliberation ends it, at whichever call, and gets what had happened by then. */
class CancellationTest {
    private static final Request REQUEST = Request.of("How many?");

    /** What a model does when its thread is interrupted. */
    enum Manner {
        ANSWERS_ALL_THE_SAME {
            @Override
            Reply interrupted(Reply reply) {
                Thread.currentThread().interrupt();
                return reply;
            }
        },
        THROWS_WITH_THE_FLAG_SET {
            @Override
            Reply interrupted(Reply reply) {
                Thread.currentThread().interrupt();
                throw new ModelException("interrupted");
            }
        },
        THROWS_WITH_THE_FLAG_LOST {
            @Override
            Reply interrupted(Reply reply) {
                throw new IllegalStateException(new InterruptedException());
            }
        },
        IS_A_SCAFFOLD_ITSELF {
            @Override
            Reply interrupted(Reply reply) {
                throw new CancelledException(new dev.scaffold.Transcript("", java.util.List.of()));
            }
        };

        abstract Reply interrupted(Reply reply);
    }

    @AfterEach
    void clearTheFlag() {
        boolean ignored = Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void deliberate_interruptedAtAnyCall_endsThereWithItsTranscript(Manner manner) {
        for (int call = 1; call <= 4; call++) {
            InterruptedAt model = new InterruptedAt(call, manner, refusedTwice());

            CancelledException cancelled = catchThrowableOfType(
                    CancelledException.class, () -> twoAttempts().deliberate(model, REQUEST));

            assertThat(cancelled).as("at call %d", call).isNotNull();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(model.calls).isEqualTo(call);
            assertThat(cancelled.transcript().usage().calls()).isEqualTo(call);
        }
    }

    @Test
    void deliberate_interruptedBefore_callsNobody() {
        ObedientCritic model = refusedTwice();
        Thread.currentThread().interrupt();

        CancelledException cancelled = catchThrowableOfType(
                CancelledException.class, () -> twoAttempts().deliberate(model, REQUEST));

        assertThat(cancelled.transcript().events()).isEmpty();
        assertThat(model.calls()).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void deliberate_cancelledInsideACheck_ends() {
        Scaffold scaffold = Plans.scaffold(
                        Plans.plan(Plans.ofDraft("stock").withJudge(new Judge.ByTool(Tool.tool("stock")))))
                .bind(Tool.tool("stock"), inquiry -> {
                    Thread.currentThread().interrupt();
                    throw new CancelledException(new dev.scaffold.Transcript("", java.util.List.of()));
                });

        CancelledException cancelled =
                catchThrowableOfType(CancelledException.class, () -> scaffold.deliberate(refusedTwice(), REQUEST));

        assertThat(cancelled.transcript().usage().calls()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void cancel_whileACallIsUnderWay_awaitThrows(int call) throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        ObedientCritic answers = refusedTwice();
        Model model = new InterruptedAt(call, Manner.THROWS_WITH_THE_FLAG_LOST, answers) {
            @Override
            void atTheCall() {
                underWay.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interrupted) {
                    throw new ModelException("interrupted", 1, interrupted);
                }
            }
        };
        Running running = twoAttempts().start(model, REQUEST);
        underWay.await();

        running.cancel();

        CancelledException cancelled = catchThrowableOfType(CancelledException.class, running::await);
        assertThat(cancelled.transcript().events()).last().isInstanceOf(Event.Failed.class);
    }

    private static ObedientCritic refusedTwice() {
        return ObedientCritic.drafting("a", "b").answering("q", "No");
    }

    private static ToulminScaffold twoAttempts() {
        return Plans.scaffold(Plans.attempts(Plans.plan(Plans.ofDraft("q")), 2));
    }

    /** Hands on to another model, and at one call does something else. */
    private static class InterruptedAt implements Model {
        private final int at;
        private final Manner manner;
        private final Model model;
        private int calls;

        InterruptedAt(int at, Manner manner, Model model) {
            this.at = at;
            this.manner = manner;
            this.model = model;
        }

        void atTheCall() {}

        @Override
        public Reply reply(Request request) {
            calls++;
            Reply reply = model.reply(request);
            if (calls != at) {
                return reply;
            }
            atTheCall();
            return manner.interrupted(reply);
        }
    }
}
