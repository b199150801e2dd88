package dev.scaffold.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an endpoint says when it turns a call away, as far as it may stand in a message that will be logged: its own words of
 * error, short, without keys. The rest of the body, which may echo the whole conversation, is left out.
 */
final class ErrorBody {
    private static final int SHOWN = 300;
    private static final int READ = 1 << 16;
    private static final int UNTOLD = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where endpoints put their words: OpenAI and llama.cpp, Ollama, FastAPI, gateways. */
    private static final List<String> PLACES = List.of("/error/message", "/error", "/detail", "/message");

    /** Things that look like keys: those of the usual prefixes, masked or not, and whatever follows a word for one. */
    private static final Pattern SECRET = Pattern.compile(
            "\\b(?:sk|pk|gsk|hf|xai|key|AIza)[-_][\\w*.…-]{4,}|\\bBearer\\s+\\S+|\\beyJ[\\w-]{4,}\\.[\\w.-]+"
                    + "|(?i:\\b(?:api[-_ ]?key|token|secret|password)\\b[\"']?\\s*[:=]\\s*[\"']?)\\S+");

    private ErrorBody() {}

    /** The endpoint's words; says so if there are none that may be shown. */
    static String shown(String body, ApiKey key) {
        String words = words(body);
        if (words.isBlank()) {
            return "(the endpoint gave no reason that can be shown)";
        }
        String line = SECRET.matcher(key.strikeOut(words))
                .replaceAll("(key)")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }

    /**
     * The failure that an event in the middle of a stream tells of; empty if it is a piece of an answer.
     *
     * @throws IllegalStateException if it is nothing that can be read
     */
    static Optional<TurnedAway> inStream(ServerSentEvent event, ApiKey key) {
        if ("[DONE]".equals(event.data())) {
            return Optional.empty();
        }
        try {
            JsonNode tree = JSON.readTree(event.data());
            if (!"error".equals(event.event()) && !tree.hasNonNull("error")) {
                return Optional.empty();
            }
            int code = tree.at("/error/code").asInt();
            return Optional.of(new TurnedAway(
                    code >= 400 && code < 600 ? code : UNTOLD, shown(event.data(), key), Optional.empty()));
        } catch (JsonProcessingException somethingElse) {
            throw new IllegalStateException("the stream holds an event that is no JSON");
        }
    }

    private static String words(String body) {
        if (body.length() > READ) {
            return "";
        }
        try {
            JsonNode root = JSON.readTree(body);
            return PLACES.stream()
                    .map(root::at)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("");
        } catch (JsonProcessingException somethingElse) {
            return "";
        }
    }
}
