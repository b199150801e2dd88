package dev.scaffold.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens on control-C: what is under way is cancelled, and gets a moment to clean up. */
public final class Interrupts {
    private static final long SECONDS_TO_CLEAN_UP = 3;

    private volatile Optional<Runnable> underWay = Optional.empty();
    private final CountDownLatch done = new CountDownLatch(1);

    /** Something that can be cancelled is under way; closing says that it has ended. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** On control-C from now on, until the watch is closed, this is done. */
    public Watch on(Runnable cancel) {
        underWay = Optional.of(cancel);
        return () -> underWay = Optional.empty();
    }

    /** Everything has been said and cleaned up. */
    void done() {
        done.countDown();
    }

    /** Cancels what is under way and waits until all is cleaned up, three seconds at most. */
    void interrupt() {
        Optional<Runnable> cancel = underWay;
        if (cancel.isPresent()) {
            cancel.get().run();
        }
        try {
            boolean ignored = cancel.isEmpty() || done.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those of this process; the virtual machine gives its exit code 130 by itself. */
    static Interrupts ofProcess() {
        Interrupts interrupts = new Interrupts();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupts::interrupt, "scaffold-interrupted"));
        return interrupts;
    }
}
