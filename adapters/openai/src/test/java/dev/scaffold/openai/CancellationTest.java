package dev.scaffold.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.ModelException;
import dev.scaffold.Request;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interrupting a call ends it on the wire too: the server sees the connection close and can stop writing. */
class CancellationTest {
    private static final String FIRST_EVENT =
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"It has\"}}],\"id\":\"r-1\"}\n\n";
    private static final String BEGUN_STREAM =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(FIRST_EVENT.length()) + "\r\n" + FIRST_EVENT + "\r\n";

    private final CompletableFuture<String> asked = new CompletableFuture<>();
    private final CompletableFuture<String> connection = new CompletableFuture<>();
    private final CompletableFuture<String> call = new CompletableFuture<>();
    private ServerSocket server = unbound();

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void callThatIsWaitedFor_closesTheConnection() throws Exception {
        serve("");

        Thread caller = call(model().build());
        asked.get(60, TimeUnit.SECONDS);
        caller.interrupt();

        assertThat(connection.get(60, TimeUnit.SECONDS)).isEqualTo("closed");
        assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo("interrupted, flag set");
    }

    @Test
    void streamThatHasBegun_closesTheConnection() throws Exception {
        serve(BEGUN_STREAM);
        CompletableFuture<String> first = new CompletableFuture<>();

        Thread caller =
                call(model().withPieces(piece -> first.complete(piece.text())).build());
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo("It has");
        caller.interrupt();

        assertThat(connection.get(60, TimeUnit.SECONDS)).isEqualTo("closed");
        assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo("interrupted, flag set");
    }

    private OpenAiModel.Builder model() {
        return OpenAiModel.builder(
                "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/v1", "m");
    }

    private Thread call(OpenAiModel model) {
        Thread caller = new Thread(() -> {
            try {
                call.complete(
                        model.reply(Request.of("How many legs has an ant?")).text());
            } catch (ModelException broken) {
                boolean interrupted = String.valueOf(broken.getMessage()).contains("interrupted");
                call.complete((interrupted ? "interrupted" : broken.getMessage())
                        + (Thread.currentThread().isInterrupted() ? ", flag set" : ""));
            }
        });
        caller.start();
        return caller;
    }

    /** Takes one request, says this, and waits for the other side to close. */
    private void serve(String said) {
        Thread serving = new Thread(() -> {
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                String request = "";
                while (!request.contains("legs has an ant")) {
                    request += new String(in.readNBytes(1), StandardCharsets.UTF_8);
                }
                socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                asked.complete("asked");
                while (in.read() >= 0) {
                    continue;
                }
                connection.complete("closed");
            } catch (IOException reset) {
                connection.complete("closed");
            }
        });
        serving.setDaemon(true);
        serving.start();
    }
}
