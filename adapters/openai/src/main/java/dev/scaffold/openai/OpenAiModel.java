package dev.scaffold.openai;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.langchain4j.LangChain4jModel;
import dev.scaffold.langchain4j.StreamedModel;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A model behind an endpoint that speaks OpenAI's chat completions: OpenAI itself, llama.cpp, Ollama, vLLM and many more.
 *
 * <p>Log-probabilities are asked for and read where the endpoint gives them; one that refuses the wish is asked without, then and
 * afterwards. A reply that is not in the form asked for ends in {@link Reply.Ending#OFF_FORMAT}. Tools and whatever else a
 * request carries from LangChain4j ({@link Request#origin}) go along as they are. A call that is turned away for the moment
 * (408, 429, 5xx, a connection that breaks) is tried again; every try is counted in {@link Usage#attempts}. Interrupting the
 * thread ends a call at once: {@code reply} throws, with the interrupt flag set. The key stands in no message, no exception
 * and no {@code toString}. Safe for many threads.
 */
public final class OpenAiModel implements Model {
    private final Builder settings;
    private final OneCall call;
    private volatile boolean refusesLogProbs;

    private OpenAiModel(Builder settings) {
        this.settings = settings;
        this.call = settings.pieces.isPresent() ? settings.streaming(settings.pieces.get()) : settings.atOnce();
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
                Retries.DEFAULT,
                SchemaForm.JSON_SCHEMA,
                Optional.empty());
    }

    /**
     * Answers a request.
     *
     * @throws ModelException if it gave no usable answer; {@link ModelException#attempts} tells how often it was tried. A {@link
     *     dev.scaffold.BusyException} if the last try was turned away for the moment
     * @throws IllegalArgumentException if the request asks for a JSON schema that is none, or refers to other documents
     */
    @Override
    public Reply reply(Request request) {
        KeptFormat format = KeptFormat.of(request.format());
        Request asked = settings.schemaForm.asked(request);
        long askedAt = System.nanoTime();
        return settings.retries.call(() -> {
            Request sent = refusesLogProbs ? asked.withTopLogProbs(0) : asked;
            try {
                return format.judged(call.reply(sent, request, askedAt));
            } catch (ModelException broken) {
                Failure failure = Failure.of(broken, toString(), settings.apiKey);
                if (sent.topLogProbs() > 0 && failure.refuses("logprob")) {
                    refusesLogProbs = true;
                    throw failure.worthAnotherTryAtOnce();
                }
                throw failure;
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
        private final SchemaForm schemaForm;
        private final Optional<Consumer<? super Piece>> pieces;

        private Builder(
                URI baseUrl,
                String modelName,
                ApiKey apiKey,
                Duration timeout,
                Retries retries,
                SchemaForm schemaForm,
                Optional<Consumer<? super Piece>> pieces) {
            this.baseUrl = baseUrl;
            this.modelName = modelName;
            this.apiKey = apiKey;
            this.timeout = timeout;
            this.retries = retries;
            this.schemaForm = schemaForm;
            this.pieces = pieces;
        }

        /**
         * With a key, sent as a bearer token. Without one nothing is sent.
         *
         * @throws IllegalArgumentException if it is blank or cannot stand in a header
         */
        public Builder withApiKey(String value) {
            return new Builder(baseUrl, modelName, ApiKey.of(value), timeout, retries, schemaForm, pieces);
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
            return new Builder(baseUrl, modelName, apiKey, value, retries, schemaForm, pieces);
        }

        /** With this way of trying again. */
        public Builder withRetries(Retries value) {
            Objects.requireNonNull(value, "retries");
            return new Builder(baseUrl, modelName, apiKey, timeout, value, schemaForm, pieces);
        }

        /** With this way of asking for JSON of a given shape; {@link SchemaForm#JSON_SCHEMA} unless told. */
        public Builder withSchemaForm(SchemaForm value) {
            Objects.requireNonNull(value, "schemaForm");
            return new Builder(baseUrl, modelName, apiKey, timeout, retries, value, pieces);
        }

        /**
         * With answers that are streamed, and a listener that hears every piece of every answer as it comes, on the thread of
         * the call. A reply is still given when the answer is whole. A stream that breaks off after its first piece is not tried
         * again. What the listener throws is thrown by {@code reply} at the end of the stream, and it hears nothing more of it.
         */
        public Builder withPieces(Consumer<? super Piece> listener) {
            Objects.requireNonNull(listener, "pieces");
            return new Builder(baseUrl, modelName, apiKey, timeout, retries, schemaForm, Optional.of(listener));
        }

        /** The model. Nothing is sent before the first call. */
        public OpenAiModel build() {
            return new OpenAiModel(this);
        }

        // One try a call and no logging: tries are counted here, and a log would hold the key and the texts.

        private OneCall atOnce() {
            var client = OpenAiChatModel.builder()
                    .baseUrl(baseUrl.toString())
                    .modelName(modelName)
                    .httpClientBuilder(new Transport.Configured(timeout, apiKey))
                    .maxRetries(0);
            apiKey.ifPresent(client::apiKey);
            Model model = LangChain4jModel.of(client.build());
            return (request, asked, askedAt) -> model.reply(request);
        }

        private OneCall streaming(Consumer<? super Piece> listener) {
            var client = OpenAiStreamingChatModel.builder()
                    .baseUrl(baseUrl.toString())
                    .modelName(modelName)
                    .httpClientBuilder(new Transport.Configured(timeout, apiKey));
            apiKey.ifPresent(client::apiKey);
            return new Streaming(StreamedModel.of(client.build()), listener);
        }
    }
}
