package dev.scaffold.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.scaffold.Message;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, as far as it can be written down: no sources, which are not sent by themselves, and nothing of a vendor's own.
 * Its JSON is what a cassette hashes.
 */
@JsonPropertyOrder({"messages", "sampling", "format", "topLogProbs"})
record Asked(List<Turn> messages, Draw sampling, Form format, int topLogProbs) {
    Asked {
        messages = List.copyOf(messages);
        Objects.requireNonNull(sampling, "sampling");
        Objects.requireNonNull(format, "format");
    }

    @JsonPropertyOrder({"from", "text"})
    record Turn(String from, String text) {
        Turn {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(text, "text");
        }

        private Message message(Placeholders placeholders) {
            Message.From speaker = Message.From.valueOf(from.toUpperCase(Locale.ROOT));
            return new Message(speaker, placeholders.reveal(text), Optional.empty());
        }
    }

    @JsonPropertyOrder({"temperature", "topP", "maxOutputTokens", "seed"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draw(
            @Nullable Double temperature,
            @Nullable Double topP,
            @Nullable Integer maxOutputTokens,
            @Nullable Long seed) {

        static Draw of(Sampling sampling) {
            return new Draw(
                    orNull(sampling.temperature()),
                    orNull(sampling.topP()),
                    sampling.maxOutputTokens().isPresent()
                            ? sampling.maxOutputTokens().getAsInt()
                            : null,
                    sampling.seed().isPresent() ? sampling.seed().getAsLong() : null);
        }

        private Sampling sampling() {
            Sampling drawn = Sampling.DEFAULT;
            drawn = temperature == null ? drawn : drawn.withTemperature(temperature);
            drawn = topP == null ? drawn : drawn.withTopP(topP);
            drawn = maxOutputTokens == null ? drawn : drawn.withMaxOutputTokens(maxOutputTokens);
            return seed == null ? drawn : drawn.withSeed(seed);
        }

        private static @Nullable Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    @JsonPropertyOrder({"kind", "name", "schema"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(String kind, @Nullable String name, @Nullable String schema) {
        Form {
            Objects.requireNonNull(kind, "kind");
        }

        static Form of(ReplyFormat format, Placeholders placeholders) {
            if (format instanceof ReplyFormat.JsonSchema shape) {
                return new Form("schema", shape.name(), placeholders.hide(shape.schema()));
            }
            String kind = format instanceof ReplyFormat.JsonObject
                    ? "json"
                    : format instanceof ReplyFormat.Text ? "text" : "unspecified";
            return new Form(kind, null, null);
        }
    }

    static Asked of(Request request, Placeholders placeholders) {
        return new Asked(
                request.messages().stream().map(m -> turn(m, placeholders)).toList(),
                Draw.of(request.sampling()),
                Form.of(request.format(), placeholders),
                request.topLogProbs());
    }

    private static Turn turn(Message message, Placeholders placeholders) {
        return new Turn(message.from().name().toLowerCase(Locale.ROOT), placeholders.hide(message.text()));
    }

    /** The request again, where no mark stood in it; a format is not restored. */
    Request request(Placeholders placeholders) {
        return Request.of(messages.stream().map(t -> t.message(placeholders)).toList())
                .withSampling(sampling.sampling());
    }

    /** Everything by name, in order, for comparing two of them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            fields.put("message " + (i + 1) + ", from", messages.get(i).from());
            fields.put("message " + (i + 1) + ", text", messages.get(i).text());
        }
        fields.put("temperature", shown(sampling.temperature()));
        fields.put("topP", shown(sampling.topP()));
        fields.put("maxOutputTokens", shown(sampling.maxOutputTokens()));
        fields.put("seed", shown(sampling.seed()));
        fields.put("format", format.kind());
        fields.put("format name", shown(format.name()));
        fields.put("format schema", shown(format.schema()));
        fields.put("topLogProbs", Integer.toString(topLogProbs));
        return fields;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "(none)" : value.toString();
    }
}
