package dev.scaffold.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server on this machine that answers like OpenAI's.
 *
 * @param baseUrl its address, for {@link OpenAiModel#builder}
 * @param models the names of the models it says it serves, in its order, at least one; it may be wrong about them
 */
public record LocalServer(String baseUrl, List<String> models) {

    /** Where llama.cpp and Ollama listen unless told otherwise, in the order in which they are tried. */
    public static final List<String> USUAL = List.of("http://127.0.0.1:8080/v1", "http://127.0.0.1:11434/v1");

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final int LONGEST_NAME = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    public LocalServer {
        Objects.requireNonNull(baseUrl, "baseUrl");
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("models: a server that serves none is of no use");
        }
    }

    /** The servers that answer at the {@linkplain #USUAL usual} addresses within half a second; empty if there is none. */
    public static List<LocalServer> find() {
        return find(USUAL, SHORT);
    }

    /** The servers that answer at these addresses within this time, in the order of the addresses. All are asked at once. */
    public static List<LocalServer> find(List<String> baseUrls, Duration timeout) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
        List<CompletableFuture<Optional<LocalServer>>> asked =
                baseUrls.stream().map(url -> ask(client, url, timeout)).toList();
        return asked.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Settings for its first model. */
    public OpenAiModel.Builder model() {
        return OpenAiModel.builder(baseUrl, models.get(0));
    }

    private static CompletableFuture<Optional<LocalServer>> ask(HttpClient client, String baseUrl, Duration timeout) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/models")).GET().build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(response -> response.statusCode() == 200 ? server(baseUrl, response.body()) : nothing())
                .exceptionally(unreachable -> nothing());
    }

    private static Optional<LocalServer> nothing() {
        return Optional.empty();
    }

    private static Optional<LocalServer> server(String baseUrl, String body) {
        List<String> names = new ArrayList<>();
        try {
            for (JsonNode model : JSON.readTree(body).path("data")) {
                String name = model.path("id").asText("");
                if (!name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isISOControl)) {
                    names.add(name);
                }
            }
        } catch (JsonProcessingException somethingElse) {
            return nothing();
        }
        return names.isEmpty() ? nothing() : Optional.of(new LocalServer(baseUrl, names));
    }
}
