package dev.scaffold.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A server on this machine that answers every chat completion with the same words, a fixed time after it was asked. {@code
 * FixedDelayServer MILLIS} prints its address and goes on until it is killed. {@code GET /told} says what came since it was asked that
 * last: answers, seconds from the first request to the last answer, how many were under way at most, and how late answers were on average.
 *
 * <p>It stands beside what is measured on the same processors, so it does as little as it can: a thread for each connection reads a
 * request, waits, and writes bytes that are there already. The JDK's own server took a quarter of a millisecond of a processor an answer.
 */
public final class FixedDelayServer {
    private static final int BACKLOG = 1024;
    private static final int LONGEST_LINE = 8_192;
    private static final byte[] ANSWER = response(
            "200 OK",
            "application/json",
            "{\"id\":\"fixed\",\"object\":\"chat.completion\",\"created\":0,\"model\":\"fixed\","
                    + "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"One and one are two. Answer: 2\"},"
                    + "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":30,\"completion_tokens\":10,\"total_tokens\":40}}");
    private static final byte[] NOTHING_THERE = response("404 Not Found", "text/plain", "");

    private final long delayNanos;
    private Told told = new Told();

    private FixedDelayServer(long delayNanos) {
        this.delayNanos = delayNanos;
    }

    public static void main(String[] args) throws IOException {
        FixedDelayServer fixed = new FixedDelayServer(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0])));
        try (ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
            System.out.println("http://127.0.0.1:" + server.getLocalPort());
            while (true) {
                Socket connection = server.accept();
                new Thread(() -> fixed.serve(connection)).start();
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true); // else answers wait for each other's acknowledgements
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            for (String asked = request(in); !asked.isEmpty(); asked = request(in)) {
                out.write(answer(asked));
            }
        } catch (IOException gone) {
            System.err.println("a connection ended: " + gone.getMessage());
        }
    }

    private byte[] answer(String asked) {
        if (asked.startsWith("POST /v1/chat/completions ")) {
            long at = System.nanoTime();
            begun(at);
            for (long left = delayNanos; left > 0; left = at + delayNanos - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            ended(at);
            return ANSWER;
        }
        return asked.startsWith("GET /told ") ? response("200 OK", "text/plain", told()) : NOTHING_THERE;
    }

    /** The first line of the next request, when all of it is there; empty if there is none. */
    private static String request(InputStream in) throws IOException {
        String first = line(in);
        long body = 0;
        for (String header = first; !header.isEmpty(); header = line(in)) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                body = Long.parseLong(name.substring(name.indexOf(':') + 1).strip());
            } else if (name.startsWith("transfer-encoding:")) {
                throw new IOException("a body without a length, which this server does not read");
            }
        }
        in.skipNBytes(body);
        return first;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                if (line.isEmpty()) {
                    return "";
                }
                throw new EOFException("in the middle of a request");
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line of more than " + LONGEST_LINE + " characters");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private static byte[] response(String status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private synchronized void begun(long at) {
        told.begun(at);
    }

    private synchronized void ended(long askedAt) {
        long now = System.nanoTime();
        told.ended(now, now - askedAt - delayNanos);
    }

    private synchronized String told() {
        String line = told.line();
        told = new Told();
        return line;
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
