package dev.scaffold;

import java.lang.reflect.Method;
import java.util.Optional;

/** Makes the threads of deliberations: virtual ones where blocking in a synchronized block no longer holds a carrier. */
final class DeliberationThread {
    private static final String NAME = "scaffold-deliberation";
    private static final int FIRST_GOOD_VIRTUAL = 24;

    private DeliberationThread() {}

    /** A thread that is not started yet and keeps no virtual machine alive. */
    static Thread of(Runnable work) {
        return virtual(work).orElseGet(() -> {
            Thread thread = new Thread(work, NAME);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** By reflection, since the library is compiled for Java 17. */
    private static Optional<Thread> virtual(Runnable work) {
        if (Runtime.version().feature() < FIRST_GOOD_VIRTUAL) {
            return Optional.empty();
        }
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Method named = builder.getMethod("name", String.class);
            Method unstarted = builder.getMethod("unstarted", Runnable.class);
            Object virtual = Thread.class.getMethod("ofVirtual").invoke(null);
            return Optional.of((Thread) unstarted.invoke(named.invoke(virtual, NAME), work));
        } catch (ReflectiveOperationException changed) {
            return Optional.empty();
        }
    }
}
