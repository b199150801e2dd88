package dev.scaffold.lab.runs;

import java.util.List;
import java.util.stream.Stream;

/** Looks from time to time at the finished beginning of a run, and tells whether it is enough. */
final class Prefix {
    /** Looking costs time that grows with what there is, so it is looked less often the more there is. */
    private static final int LOOKS_A_DOUBLING = 10;

    private final RunStore store;
    private final Stopping stopping;
    private int finished;
    private int nextLook = 1;
    private boolean enough;

    Prefix(RunStore store, Stopping stopping) {
        this.store = store;
        this.stopping = stopping;
        if (stopping != Stopping.NEVER) {
            look();
        }
    }

    synchronized boolean enough() {
        return enough;
    }

    /** One more item is done, somewhere. */
    synchronized void finished() {
        finished++;
        if (stopping != Stopping.NEVER && !enough && finished >= nextLook) {
            nextLook = finished + Math.max(1, finished / LOOKS_A_DOUBLING);
            look();
        }
    }

    private void look() {
        try (Stream<Trial> trials = store.trials()) {
            List<Trial> prefix = trials.toList();
            enough = !prefix.isEmpty() && stopping.enough(prefix);
        }
    }
}
