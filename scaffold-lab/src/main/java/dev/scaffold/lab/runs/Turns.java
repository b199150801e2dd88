package dev.scaffold.lab.runs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever asks what somebody else is asking just now waits for that answer. */
final class Turns {
    private final Map<KeptCall.Key, ReentrantLock> asking = new ConcurrentHashMap<>();

    /** The right to ask, until it is given back. */
    final class Turn implements AutoCloseable {
        private final KeptCall.Key key;
        private final ReentrantLock lock;

        private Turn(KeptCall.Key key, ReentrantLock lock) {
            this.key = key;
            this.lock = lock;
        }

        @Override
        public void close() {
            asking.remove(key, lock); // who comes later finds the answer in the store
            lock.unlock();
        }
    }

    /**
     * Waits until nobody asks this. What is asked may be answered by then.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    Turn take(KeptCall.Key key) throws InterruptedException {
        ReentrantLock lock = asking.computeIfAbsent(key, k -> new ReentrantLock(true));
        lock.lockInterruptibly();
        return new Turn(key, lock);
    }
}
