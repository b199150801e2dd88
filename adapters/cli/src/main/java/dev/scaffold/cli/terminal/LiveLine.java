package dev.scaffold.cli.terminal;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A row that says what is under way and for how many seconds, written over itself until it is cleared. On anything but a
 * terminal it writes nothing.
 */
public final class LiveLine implements AutoCloseable {
    private static final long TICK_MILLIS = 150;
    private static final String CLEAR = "\r\u001b[K";

    /** Left free at the end, so that the ^C that a terminal writes there does not begin another row. */
    private static final int ROOM = 3;

    private final Screen screen;
    private final LongSupplier nanos;
    private @Nullable Thread ticking;
    private String what = "";
    private long since;
    private int frame;
    private boolean closed;

    /** A row on this screen; nothing is written before the first {@link #show}. */
    public LiveLine(Screen screen) {
        this(screen, System::nanoTime);
    }

    LiveLine(Screen screen, LongSupplier nanos) {
        this.screen = Objects.requireNonNull(screen, "screen");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
    }

    /** Says what is under way from now on. */
    public synchronized void show(String doing) {
        if (screen.kind() != Screen.Kind.TERMINAL || closed) {
            return;
        }
        what = doing;
        since = nanos.getAsLong();
        write();
        if (ticking == null) {
            ticking = new Thread(this::tick, "scaffold-live-line");
            ticking.setDaemon(true);
            ticking.start();
        }
    }

    /** Clears the row for good. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (ticking != null) {
            ticking.interrupt();
            screen.writer().print(CLEAR);
            screen.writer().flush();
        }
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                if (!again()) {
                    return;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean again() {
        if (!closed) {
            write();
        }
        return !closed;
    }

    private void write() {
        Look look = screen.look();
        String sign =
                look.marks().turning().get(frame++ % look.marks().turning().size());
        long seconds = (nanos.getAsLong() - since) / 1_000_000_000L;
        Line line = Line.of(look.plain(sign + " "), look.span(Tone.FAINT, seconds + " s  "), look.plain(what));
        screen.writer()
                .print(CLEAR
                        + line.shortened(look.columns() - ROOM, look.marks().more())
                                .painted(look.ink()));
        screen.writer().flush();
    }
}
