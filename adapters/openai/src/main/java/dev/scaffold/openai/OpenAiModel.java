package dev.scaffold.openai;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.langchain4j.LangChain4jModel;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * A model behind an endpoint that speaks OpenAI's chat completions: OpenAI itself, llama.cpp, Ollama, vLLM and many more.
 *
 * <p>Log-probabilities are asked for and read where the endpoint gives them. A call that is turned away for the moment
 * (408, 429, 5xx, a connection that breaks) is tried again; every try is counted in {@link Usage#attempts}. Interrupting the
 * thread ends a call at once: {@code reply} throws, with the interrupt flag set. The key stands in no message, no exception
 * and no {@code toString}. Safe for many threads.
 */
public final class OpenAiModel implements Model {
    private final Builder settings;
    private final Model single;

    private OpenAiModel(Builder settings) {
        this.settings = settings;
        // One try a call and no logging: tries are counted here, and a log would hold the key and the texts.
        var client = OpenAiChatModel.builder()
                .baseUrl(settings.baseUrl.toString())
                .modelName(settings.modelName)
                .httpClientBuilder(new Transport.Configured(settings.timeout, settings.apiKey))
                .maxRetries(0);
        this.single = LangChain4jModel.of(settings.apiKey.give(client).build());
    }

    /**
     * Settings for an endpoint.
     *
     * @param baseUrl up to and including the version, for instance {@code http://127.0.0.1:8080/v1}
     * @param modelName the name under which the endpoint serves the model; it is also the declared id
     * @throws IllegalArgumentException if the address is not http or https, or a value is blank
     */
    public static Builder builder(String baseUrl, String modelName) {
        return new Builder(
                address(baseUrl),
                notBlank("modelName", modelName),
                ApiKey.NONE,
                Duration.ofSeconds(120),
                Retries.DEFAULT);
    }

    /**
     * Answers a request. That the endpoint said 200 does not mean that it kept to a format asked for.
     *
     * @throws ModelException if it gave no usable answer; {@link ModelException#attempts} tells how often it was tried. A {@link
     *     dev.scaffold.BusyException} if the last try was turned away for the moment
     */
    @Override
    public Reply reply(Request request) {
        return settings.retries.call(() -> {
            try {
                return single.reply(request);
            } catch (ModelException broken) {
                throw Failure.of(broken, toString(), settings.apiKey);
            }
        });
    }

    @Override
    public ModelId id() {
        return new ModelId(settings.modelName);
    }

    /** The model and where it is, without key, user or query. */
    @Override
    public String toString() {
        return settings.modelName + " at " + settings.baseUrl.getScheme() + "://" + settings.baseUrl.getHost()
                + (settings.baseUrl.getPort() < 0 ? "" : ":" + settings.baseUrl.getPort()) + settings.baseUrl.getPath();
    }

    private static URI address(String baseUrl) {
        URI uri;
        try {
            uri = URI.create(notBlank("baseUrl", baseUrl));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("baseUrl: must be an address such as http://127.0.0.1:8080/v1");
        }
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "baseUrl: must be http or https with a host, and without user or query, as in http://127.0.0.1:8080/v1");
        }
        return uri;
    }

    private static String notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + ": must not be blank");
        }
        return value;
    }

    /** Settings; every {@code with} gives new ones and keeps the others. */
    public static final class Builder {
        private final URI baseUrl;
        private final String modelName;
        private final ApiKey apiKey;
        private final Duration timeout;
        private final Retries retries;

        private Builder(URI baseUrl, String modelName, ApiKey apiKey, Duration timeout, Retries retries) {
            this.baseUrl = baseUrl;
            this.modelName = modelName;
            this.apiKey = apiKey;
            this.timeout = timeout;
            this.retries = retries;
        }

        /**
         * With a key, sent as a bearer token. Without one nothing is sent.
         *
         * @throws IllegalArgumentException if it is blank or cannot stand in a header
         */
        public Builder withApiKey(String value) {
            return new Builder(baseUrl, modelName, ApiKey.of(value), timeout, retries);
        }

        /**
         * With this limit on one try, from the first byte sent to the last one received; 120 seconds unless told.
         *
         * @throws IllegalArgumentException if it is not above zero
         */
        public Builder withTimeout(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("timeout: must be above zero, got " + value);
            }
            return new Builder(baseUrl, modelName, apiKey, value, retries);
        }

        /** With this way of trying again. */
        public Builder withRetries(Retries value) {
            return new Builder(baseUrl, modelName, apiKey, timeout, Objects.requireNonNull(value, "retries"));
        }

        /** The model. Nothing is sent before the first call. */
        public OpenAiModel build() {
            return new OpenAiModel(this);
        }
    }
}
