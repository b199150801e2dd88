package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RunningTest {
    private static final Transcript NOTHING = new Transcript("prompts", List.of());
    private static final Deliberation DONE = new Deliberation(
            "s",
            Request.of("q"),
            List.of(),
            0,
            new Verdict.Undecided(List.of(), "tools"),
            Reply.of("a"),
            NOTHING,
            Duration.ZERO,
            true);

    @Test
    void await_workThatEnds_givesItsDeliberation() throws InterruptedException {
        assertThat(Running.of(() -> DONE).await()).isSameAs(DONE);
    }

    @Test
    void of_work_runsOnADaemonOfItsOwn() throws InterruptedException {
        List<Thread> threads = new CopyOnWriteArrayList<>();

        Running.of(() -> {
                    threads.add(Thread.currentThread());
                    return DONE;
                })
                .await();

        assertThat(threads).singleElement().isNotSameAs(Thread.currentThread()).satisfies(t -> assertThat(t.isDaemon())
                .isTrue());
    }

    @Test
    void cancel_workThatBlocks_endsItAndAwaitThrows() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Running running = Running.of(() -> blocked(begun, new CountDownLatch(1)));
        begun.await();

        running.cancel();

        assertThatThrownBy(running::await)
                .isInstanceOfSatisfying(CancelledException.class, e -> assertThat(e.transcript())
                        .isSameAs(NOTHING));
    }

    @Test
    void cancel_workThatIsDone_hasNoEffect() throws InterruptedException {
        Running running = Running.of(() -> DONE);
        running.await();

        running.cancel();

        assertThat(running.await()).isSameAs(DONE);
    }

    @Test
    void await_interruptedWhileWaiting_leavesTheWorkAlone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Running running = Running.of(() -> blocked(begun, release));
        begun.await();
        Thread.currentThread().interrupt();

        assertThatThrownBy(running::await).isInstanceOf(InterruptedException.class);

        release.countDown();
        assertThat(running.await()).isSameAs(DONE);
    }

    @Test
    void await_workThatThrows_throwsTheSame() {
        ModelException broken = new ModelException("no connection");
        AssertionError loud = new AssertionError("a test's own");

        assertThatThrownBy(() -> Running.of(() -> {
                            throw broken;
                        })
                        .await())
                .isSameAs(broken);
        assertThatThrownBy(() -> Running.of(() -> {
                            throw loud;
                        })
                        .await())
                .isSameAs(loud);
    }

    private static Deliberation blocked(CountDownLatch begun, CountDownLatch release) {
        begun.countDown();
        try {
            release.await();
            return DONE;
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new CancelledException(NOTHING);
        }
    }
}
