package dev.scaffold.lab.runs;

import java.time.Duration;
import java.util.function.Consumer;

/** Counts finished trials, and tells who watches of them and of every call; one at a time. */
final class Tally {
    private final Consumer<? super Standing> watching;
    private final Spending spending;
    private final long started = System.nanoTime();
    private final int before;
    private final int all;
    private int here;

    Tally(RunStore store, int arms, Spending spending, Consumer<? super Standing> watching) {
        this.watching = watching;
        this.spending = spending;
        this.before = store.finished();
        this.all = Math.multiplyExact(
                Math.multiplyExact(store.info().items(), arms), store.info().repeats());
    }

    synchronized void finished() {
        here++;
        tell();
    }

    synchronized void tell() {
        watching.accept(new Standing(
                before + here, all, here, spending.spent(), Duration.ofNanos(System.nanoTime() - started)));
    }
}
