package dev.scaffold.lab.runs;

import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.util.OptionalLong;

/** Keeps the tokens of a run below a limit: what a call may cost is reserved before it is made. */
final class Spending {
    /** About three characters make a token in English; fewer in most other languages, so this reserves too little there. */
    private static final int CHARACTERS_PER_TOKEN = 3;

    private static final long UNLIMITED_REPLY = 1_000;

    private final OptionalLong most;
    private Usage spent;
    private long reserved;
    private Runnable watching = () -> {};

    Spending(OptionalLong most, Usage spent) {
        this.most = most;
        this.spent = spent;
    }

    /**
     * Puts aside what a call may cost.
     *
     * @return how much that is, to be given back
     * @throws RunEnded if the limit does not hold it
     */
    synchronized long reserve(Request request) {
        long input =
                request.messages().stream().mapToLong(m -> m.text().length()).sum() / CHARACTERS_PER_TOKEN;
        long may = input + request.sampling().maxOutputTokens().orElse((int) UNLIMITED_REPLY);
        if (most.isPresent() && spent.totalTokens() + reserved + may > most.getAsLong()) {
            throw new RunEnded("the " + most.getAsLong() + " tokens of the run are used up: " + spent.totalTokens()
                    + " are spent, and the next call may take " + may + ". Give it more with --max-tokens-total"
                    + " and resume it");
        }
        reserved += may;
        return may;
    }

    /** Has somebody told after every call; before the first one. */
    void watchedBy(Runnable watcher) {
        watching = watcher;
    }

    /** Gives a reservation back, and counts what the call cost. */
    void settle(long reservation, Usage usage) {
        synchronized (this) {
            reserved -= reservation;
            spent = spent.plus(usage);
        }
        watching.run(); // who is told may ask what was spent
    }

    /** What was spent so far, in this process and before it. */
    synchronized Usage spent() {
        return spent;
    }
}
