package dev.scaffold.lab.runs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * How many calls of one model are under way at once. An endpoint that turns calls away halves it and stops new ones for a while; every
 * answer lets it grow a little, by one call for a whole round of them (additive increase, multiplicative decrease, as in TCP).
 */
final class Throttle {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final int MOST_UNREACHED = 5;

    private final int most;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private double allowed;
    private int underWay;
    private long pausedUntil;
    private Duration pause = FIRST_PAUSE;
    private int unreached;

    Throttle(int most) {
        this(most, System::nanoTime);
    }

    Throttle(int most, LongSupplier nanos) {
        if (most < 1) {
            throw new IllegalArgumentException("concurrency: must be 1 or more, got " + most);
        }
        this.most = most;
        this.allowed = most;
        this.nanos = nanos;
        this.pausedUntil = nanos.getAsLong();
    }

    /** Waits until a call may be made. */
    void enter() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                long wait = pausedUntil - nanos.getAsLong();
                if (wait > 0) {
                    changed.await(wait, TimeUnit.NANOSECONDS);
                } else if (underWay >= (int) allowed) {
                    changed.await();
                } else {
                    underWay++;
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** A call ended, and was not turned away. */
    void done() {
        lock.lock();
        try {
            underWay--;
            int before = (int) allowed;
            allowed = Math.min(most, allowed + 1 / allowed);
            pause = FIRST_PAUSE;
            unreached = 0;
            changed.signal(); // for the place that is free; waking all who wait for it, thousands of times a second,
            // is no small work
            if ((int) allowed > before) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * A call reached nobody. Whoever calls waits then, each time twice as long.
     *
     * @return whether it is no use to go on: nobody was there five times in a row, whoever called
     */
    boolean reachedNobody() {
        lock.lock();
        try {
            underWay--;
            boolean news = pausedUntil - nanos.getAsLong() <= 0; // calls that went out together are one try
            if (news && unreached < MOST_UNREACHED) {
                pausedUntil = nanos.getAsLong() + FIRST_PAUSE.toNanos() * (1L << unreached);
                unreached++;
            }
            boolean gone = unreached >= MOST_UNREACHED;
            if (gone) {
                pausedUntil = nanos.getAsLong();
            }
            changed.signalAll();
            return gone;
        } finally {
            lock.unlock();
        }
    }

    /** A call was turned away; the endpoint may have said for how long. */
    void turnedAway(Optional<Duration> retryAfter) {
        lock.lock();
        try {
            underWay--;
            if (pausedUntil - nanos.getAsLong() <= 0) { // one wave of refusals is one piece of news
                allowed = Math.max(1, allowed / 2);
                Duration wait = retryAfter.orElse(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                pausedUntil = nanos.getAsLong() + Math.min(wait.toNanos(), LONGEST_PAUSE.toNanos());
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many calls may be under way now. */
    int allowed() {
        lock.lock();
        try {
            return (int) allowed;
        } finally {
            lock.unlock();
        }
    }
}
