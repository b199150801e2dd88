package dev.scaffold;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** A deliberation under way. */
public final class Running {
    private final CompletableFuture<Deliberation> outcome = new CompletableFuture<>();
    private final Thread thread;

    private Running(Supplier<Deliberation> work, ThreadContext context) {
        this.thread = DeliberationThread.of(context.carry(() -> {
            try {
                outcome.complete(work.get());
            } catch (RuntimeException | Error broken) {
                outcome.completeExceptionally(broken);
            }
        }));
    }

    /**
     * Starts work on a thread of its own: a daemon, and from Java 24 on a virtual one, so that thousands at once cost little. The work must end with {@link CancelledException} when interrupted.
     */
    public static Running of(Supplier<Deliberation> work) {
        return of(work, ThreadContext.NONE);
    }

    /** The same, with what belongs to this thread taken along. */
    public static Running of(Supplier<Deliberation> work, ThreadContext context) {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(context, "context");
        Running running = new Running(work, context);
        running.thread.start();
        return running;
    }

    /** Ends what is under way; {@link #await} then throws {@link CancelledException}. Has no effect on what is done. */
    public void cancel() {
        thread.interrupt();
    }

    /**
     * Waits for the end.
     *
     * @throws CancelledException if it was cancelled
     * @throws ModelException if the draft could not be had
     * @throws InterruptedException if the waiting thread is interrupted; the deliberation goes on
     */
    public Deliberation await() throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            if (failed.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new CompletionException(failed.getCause());
        }
    }
}
