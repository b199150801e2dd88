package dev.scaffold.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;

/**
 * Looks whether a reply to a request for JSON holds any: chat models that cannot do what a response format asks for mostly leave it
 * out without a word. JSON between other words counts, since LangChain4j's own parsers find it. Whether it follows the schema is not
 * looked at here.
 */
final class KeptFormat {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private KeptFormat() {}

    /** The reply, marked if it is a whole answer without the JSON that was asked for. */
    static Reply judged(Reply reply, ReplyFormat format) {
        return format.structured() && reply.ending().complete() && !holdsJson(reply.text())
                ? reply.withEnding(Reply.Ending.OFF_FORMAT)
                : reply;
    }

    private static boolean holdsJson(String text) {
        return isJson(text) || holds(text, '{', '}') || holds(text, '[', ']');
    }

    private static boolean holds(String text, char opening, char closing) {
        int from = text.indexOf(opening);
        int to = text.lastIndexOf(closing);
        return from >= 0 && from < to && isJson(text.substring(from, to + 1));
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException none) {
            return false;
        }
    }
}
