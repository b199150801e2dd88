package dev.scaffold.openai;

import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read while it arrives. Unlike the JDK's own it keeps to a time-out over the whole exchange, and an interrupt
 * ends the reading on every version: up to 19 the JDK swallows it.
 */
final class StreamedBody extends InputStream {
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Duration timeout;
    private final long deadline;
    private Arrival current = new Arrival(new byte[0], false, Optional.empty());
    private int read;
    private boolean stopped;

    /** Some bytes; after the last of them why there are no more, if not because that was all. */
    private record Arrival(byte[] bytes, boolean last, Optional<RuntimeException> broken) {}

    StreamedBody(Duration timeout) {
        this.timeout = timeout;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    /** Takes a body of a 2xx as it comes; others are short and taken whole. */
    BodyHandler<byte[]> handler() {
        return info -> info.statusCode() / 100 == 2
                ? BodySubscribers.mapping(
                        BodySubscribers.ofByteArrayConsumer(
                                bytes -> bytes.ifPresent(b -> arrivals.add(new Arrival(b, false, Optional.empty())))),
                        nothing -> new byte[0])
                : BodySubscribers.ofByteArray();
    }

    /** No more will come. */
    void end(
            @Nullable HttpResponse<byte[]> response,
            @Nullable Throwable failed,
            Function<HttpResponse<byte[]>, TurnedAway> turnedAway) {
        Optional<RuntimeException> broken = Optional.empty();
        if (response == null) {
            broken = Optional.of(
                    failed instanceof IOException io
                            ? new UncheckedIOException(io)
                            : new IllegalStateException(failed));
        } else if (response.statusCode() / 100 != 2) {
            broken = Optional.of(turnedAway.apply(response));
        }
        arrivals.add(new Arrival(new byte[0], true, broken));
    }

    /** Whoever reads has enough. */
    void stop() {
        stopped = true;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (stopped) {
            return -1;
        }
        while (read == current.bytes().length) {
            if (current.last()) {
                current.broken().ifPresent(broken -> {
                    throw broken;
                });
                return -1;
            }
            current = next();
            read = 0;
        }
        int count = Math.min(length, current.bytes().length - read);
        System.arraycopy(current.bytes(), read, into, offset, count);
        read += count;
        return count;
    }

    private Arrival next() {
        try {
            Arrival next = arrivals.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new TimeoutException("no complete answer within " + timeout.toMillis() + " ms");
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the answer was coming in");
        }
    }
}
