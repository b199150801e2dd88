package dev.scaffold.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A server on this machine that answers every chat completion with the same words, a fixed time after it was asked. {@code
 * FixedDelayServer MILLIS} prints its address and goes on until it is killed. {@code GET /told} says what came since it was asked that
 * last: answers, seconds from the first request to the last answer, how many were under way at most, and how late answers were on average.
 *
 * <p>Nobody sleeps for a request: a timer answers it. So it does not get in the way of what is measured.
 */
public final class FixedDelayServer {
    private static final int BACKLOG = 1024;
    private static final byte[] ANSWER =
            ("{\"id\":\"fixed\",\"object\":\"chat.completion\",\"created\":0,\"model\":\"fixed\","
                            + "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"One and one are two. Answer: 2\"},"
                            + "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":30,\"completion_tokens\":10,\"total_tokens\":40}}")
                    .getBytes(StandardCharsets.UTF_8);

    private final long delayNanos;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Told told = new Told();

    private FixedDelayServer(long delayNanos) {
        this.delayNanos = delayNanos;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else answers wait for each other's acknowledgements
        System.setProperty("sun.net.httpserver.maxIdleConnections", String.valueOf(BACKLOG));
        FixedDelayServer fixed = new FixedDelayServer(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0])));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.createContext("/v1/chat/completions", fixed::asked);
        server.createContext("/told", fixed::told);
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void asked(HttpExchange exchange) throws IOException {
        long at = System.nanoTime();
        begun(at);
        exchange.getRequestBody().readAllBytes();
        timer.schedule(() -> answer(exchange, at), at + delayNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void answer(HttpExchange exchange, long askedAt) {
        ended(askedAt);
        try {
            send(exchange, "application/json", ANSWER);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone); // whoever asked is told by the connection
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private synchronized void begun(long at) {
        told.begun(at);
    }

    private synchronized void ended(long askedAt) {
        long now = System.nanoTime();
        told.ended(now, now - askedAt - delayNanos);
    }

    private void told(HttpExchange exchange) throws IOException {
        String line;
        synchronized (this) {
            line = told.line();
            told = new Told();
        }
        send(exchange, "text/plain", line.getBytes(StandardCharsets.UTF_8));
    }

    /** What came since somebody asked. */
    private static final class Told {
        private long first;
        private long last;
        private long answers;
        private long late;
        private int underWay;
        private int most;

        void begun(long at) {
            first = first == 0 ? at : first;
            most = Math.max(most, ++underWay);
        }

        void ended(long at, long lateBy) {
            last = at;
            underWay--;
            answers++;
            late += lateBy;
        }

        String line() {
            double seconds = (last - first) / 1e9;
            return String.format(
                    Locale.ROOT, "%d %.3f %d %.3f%n", answers, seconds, most, answers == 0 ? 0 : late / 1e6 / answers);
        }
    }
}
