package dev.scaffold.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a reply to a request for JSON holds any: chat models that cannot do what a response format asks for mostly leave it
 * out without a word. JSON between other words counts, since LangChain4j's own parsers find it. Whether it follows the schema is not
 * looked at here.
 */
final class KeptFormat {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern EMBEDDED = Pattern.compile("\\{.*}|\\[.*]", Pattern.DOTALL);

    private KeptFormat() {}

    /** The reply, marked if it is a whole answer without the JSON that was asked for. */
    static Reply judged(Reply reply, ReplyFormat format) {
        return format.structured() && reply.ending().complete() && !holdsJson(reply.text())
                ? reply.withEnding(Reply.Ending.OFF_FORMAT)
                : reply;
    }

    private static boolean holdsJson(String text) {
        Matcher embedded = EMBEDDED.matcher(text);
        return isJson(text) || (embedded.find() && isJson(embedded.group()));
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException none) {
            return false;
        }
    }
}
