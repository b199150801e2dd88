package dev.scaffold.langchain4j;

import dev.scaffold.ThreadContext;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that must not hold up the thread it comes from. */
final class Background {

    /** A daemon thread for each task: deliberations wait for the network and for each other, so none may wait for a pool. */
    static final Executor OWN_THREAD = task -> {
        Thread thread = new Thread(task, "scaffold-deliberation");
        thread.setDaemon(true);
        thread.start();
    };

    private static final System.Logger LOG = System.getLogger("dev.scaffold.langchain4j");

    private Background() {}

    /** The executor, taking along to its threads what belongs to the thread that hands work over. */
    static Executor carrying(ThreadContext context, Executor executor) {
        return task -> executor.execute(context.carry(task));
    }

    /** Does something that nobody waits for. What goes wrong is logged, by kind alone: messages may quote content. */
    static void run(String what, Executor executor, Runnable work) {
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException broken) {
                    LOG.log(
                            Level.WARNING,
                            "{0} failed: {1}",
                            what,
                            broken.getClass().getName());
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "{0} was left out: the executor takes no more work", what);
        }
    }

    /** The outcome of the work; cancelling it interrupts the thread that does it, and no later work of that thread. */
    static <T> CompletableFuture<T> supply(Supplier<T> work, Executor executor) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        complete(outcome, work, executor);
        return outcome;
    }

    /** Completes the outcome with that of the work; cancelling it, before or meanwhile, ends the work. */
    static <T> void complete(CompletableFuture<T> outcome, Supplier<T> work, Executor executor) {
        Worker worker = new Worker();
        outcome.whenComplete((value, broken) -> {
            if (outcome.isCancelled()) {
                worker.interrupt();
            }
        });
        try {
            executor.execute(() -> {
                worker.begin();
                try {
                    if (!outcome.isCancelled()) {
                        complete(outcome, work);
                    }
                } finally {
                    worker.end();
                }
            });
        } catch (RejectedExecutionException full) {
            outcome.completeExceptionally(full);
        }
    }

    private static <T> void complete(CompletableFuture<T> outcome, Supplier<T> work) {
        try {
            outcome.complete(work.get());
        } catch (Throwable broken) {
            outcome.completeExceptionally(broken);
        }
    }

    /** The thread at work, while it is. */
    private static final class Worker {
        private @Nullable Thread thread;
        private boolean interrupted;

        synchronized void begin() {
            thread = Thread.currentThread();
        }

        synchronized void interrupt() {
            if (thread != null) {
                interrupted = true;
                thread.interrupt();
            }
        }

        synchronized void end() {
            thread = null;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
