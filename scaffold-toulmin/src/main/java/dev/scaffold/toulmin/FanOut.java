package dev.scaffold.toulmin;

import dev.scaffold.CancelledException;
import dev.scaffold.ThreadContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Does what does not depend on each other at the same time, where there is an executor for it. The asking thread does its share and
 * whatever nobody else has begun, so that nothing waits for a thread that never comes: not in a full pool, and not in deliberations inside
 * deliberations.
 *
 * @param executor runs the others' share; empty if one does everything, in order
 * @param context what is taken along to their threads
 */
record FanOut(Optional<Executor> executor, ThreadContext context) {
    static final FanOut NONE = new FanOut(Optional.empty(), ThreadContext.NONE);

    FanOut {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(context, "context");
    }

    /** A copy that uses this executor. */
    FanOut over(Executor value) {
        return new FanOut(Optional.of(value), context);
    }

    /** A copy that takes this along. */
    FanOut carrying(ThreadContext value) {
        return new FanOut(executor, value);
    }

    /**
     * Does all of them, and returns when all are done.
     *
     * @throws CancelledException if this thread or one of the others is interrupted; the rest is then interrupted too
     * @throws RuntimeException what the first of them, in their order, has thrown
     */
    void all(List<Runnable> tasks) {
        List<FutureTask<Boolean>> begun =
                tasks.stream().map(t -> new FutureTask<>(t, Boolean.TRUE)).toList();
        begun.stream().skip(1).forEach(this::handOver);
        try {
            for (FutureTask<Boolean> task : begun) {
                task.run();
                task.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw thrown(failed);
        } finally {
            begun.forEach(task -> task.cancel(true));
        }
    }

    private void handOver(FutureTask<Boolean> task) {
        executor.ifPresent(e -> {
            try {
                e.execute(context.carry(task));
            } catch (RejectedExecutionException full) {
                // the asking thread will do it
            }
        });
    }

    private static RuntimeException thrown(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(failed);
    }
}
