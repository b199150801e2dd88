package dev.scaffold;

/**
 * Takes along to another thread what belongs to the one that asks: a trace, the context of a log, a user. For instance
 * {@code work -> Context.current().wrap(work)} with OpenTelemetry, {@code work -> snapshots.captureAll().wrap(work)} with
 * Micrometer.
 */
@FunctionalInterface
public interface ThreadContext {

    /** Takes nothing along. */
    ThreadContext NONE = work -> work;

    /**
     * Called on the thread that asks.
     *
     * @param work what is about to be done on another thread
     * @return what is done there instead: it sets up what was taken along, does the work, and clears up
     */
    Runnable carry(Runnable work);
}
