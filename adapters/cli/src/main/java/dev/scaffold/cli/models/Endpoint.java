package dev.scaffold.cli.models;

import dev.scaffold.Model;
import dev.scaffold.openai.OpenAiModel;
import dev.scaffold.openai.Retries;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A model behind an address.
 *
 * @param baseUrl up to and including the version
 * @param model the name under which it is served
 * @param key sent with every call; shown nowhere
 */
public record Endpoint(String baseUrl, String model, Optional<String> key) {
    /** A model on one's own machine makes calls wait for each other. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Endpoint {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(key, "key");
    }

    /**
     * A client for it. Nothing is sent before the first call. A model on this machine is waited for longer than a remote one, which
     * does not answer any more if it takes minutes.
     *
     * @throws IllegalArgumentException if address, name or key cannot be used
     */
    public Model open() {
        OpenAiModel.Builder client = client();
        return (here() ? client.withTimeout(PATIENCE) : client).build();
    }

    /**
     * A client that tries each call once: for whoever paces calls himself.
     *
     * @throws IllegalArgumentException if address, name or key cannot be used
     */
    public Model openForOneTry() {
        return client().withRetries(Retries.DEFAULT.withMaxAttempts(1))
                .withTimeout(PATIENCE)
                .build();
    }

    private OpenAiModel.Builder client() {
        OpenAiModel.Builder builder = OpenAiModel.builder(baseUrl, model);
        return key.map(builder::withApiKey).orElse(builder);
    }

    /** True if the key would be readable for everybody on the way. */
    public boolean exposesKey() {
        return key.isPresent() && "http".equalsIgnoreCase(URI.create(baseUrl).getScheme()) && !here();
    }

    private boolean here() {
        String host = URI.create(baseUrl).getHost();
        return host != null && THIS_MACHINE.contains(host);
    }

    /** Model and address. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
