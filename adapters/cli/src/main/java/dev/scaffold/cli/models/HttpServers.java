package dev.scaffold.cli.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks addresses themselves. The well-known servers are Ollama (port 11434) and llama.cpp (port 8080). */
public final class HttpServers implements Servers {
    private static final int CONNECT_MILLIS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<Integer> ports;

    HttpServers(List<Integer> ports) {
        this.ports = List.copyOf(ports);
    }

    /** The well-known ports of this machine; Ollama's own variable {@code OLLAMA_HOST} is heeded where it names a port. */
    public static HttpServers wellKnown(Map<String, String> environment) {
        String host = environment.getOrDefault("OLLAMA_HOST", "");
        String port = host.substring(host.lastIndexOf(':') + 1);
        return new HttpServers(List.of(port.matches("[1-9][0-9]{1,4}") ? Integer.parseInt(port) : 11434, 8080));
    }

    @Override
    public List<String> onThisMachine() {
        return ports.stream()
                .filter(HttpServers::listens)
                .map(port -> "http://127.0.0.1:" + port + "/v1")
                .toList();
    }

    @Override
    public List<String> models(String baseUrl, Optional<String> key) {
        try {
            String separator = baseUrl.endsWith("/") ? "" : "/";
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + separator + "models"))
                    .timeout(PATIENCE);
            key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
            HttpResponse<String> response = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? names(response.body()) : List.of();
        } catch (IOException | IllegalArgumentException unusable) {
            return List.of(); // whoever asks says that nothing is known
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<String> names(String body) throws JsonProcessingException {
        List<String> names = new ArrayList<>();
        for (JsonNode model : new ObjectMapper().readTree(body).path("data")) {
            String id = model.path("id").asText("");
            if (!id.isBlank()) {
                names.add(id);
            }
        }
        return names;
    }

    /** Cheaper than an HTTP client, and most of the time there is nobody. */
    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
