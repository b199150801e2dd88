package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void cancelling_interruptsTheWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> interrupted = new CompletableFuture<>();
        CompletableFuture<String> work = Background.supply(
                () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException expected) {
                        interrupted.complete("interrupted");
                    }
                    return "";
                },
                Background.OWN_THREAD);

        begun.await();
        work.cancel(true);

        assertThat(interrupted.get()).isEqualTo("interrupted");
    }

    @Test
    void cancellingBeforeItBegins_leavesItUndone() {
        Runnable[] kept = new Runnable[1];
        boolean[] done = new boolean[1];
        CompletableFuture<String> work = Background.supply(
                () -> {
                    done[0] = true;
                    return "";
                },
                task -> kept[0] = task);

        work.cancel(true);
        kept[0].run();

        assertThat(done[0]).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void executorThatTakesNoMore_failsTheOutcome() {
        CompletableFuture<String> work = Background.supply(() -> "", task -> {
            throw new RejectedExecutionException("full");
        });

        assertThatThrownBy(work::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RejectedExecutionException.class);
    }
}
