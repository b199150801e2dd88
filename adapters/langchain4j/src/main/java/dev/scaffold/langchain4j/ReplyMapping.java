package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Usage;
import java.util.Optional;

/**
 * From LangChain4j's response to a reply.
 *
 * @param dialect what the vendor says beyond the common metadata
 */
record ReplyMapping(Dialect dialect) {

    /** The reply to a request for this format, with the response as its origin. */
    Reply reply(ChatResponse response, ReplyFormat format) {
        return KeptFormat.judged(reply(response), format);
    }

    private Reply reply(ChatResponse response) {
        String text = response.aiMessage().text();
        String modelName = response.metadata().modelName();
        return new Reply(
                text == null ? "" : text,
                ending(response),
                usage(response.metadata().tokenUsage()),
                dialect.tokens(response),
                modelName == null ? "" : modelName,
                Optional.empty(),
                Optional.of(response));
    }

    /**
     * Tool requests decide, not the reason given: a text that only claims to end in tool calls goes to the caller as an
     * answer, so it is judged as one. A missing reason is taken as complete, one of the vendor's own as cut short.
     */
    private static Reply.Ending ending(ChatResponse response) {
        if (response.aiMessage().hasToolExecutionRequests()) {
            return Reply.Ending.TOOL_CALLS;
        }
        FinishReason reason = response.metadata().finishReason();
        if (reason == FinishReason.LENGTH) {
            return Reply.Ending.LENGTH;
        }
        return reason == FinishReason.CONTENT_FILTER || reason == FinishReason.OTHER
                ? Reply.Ending.CONTENT_FILTER
                : Reply.Ending.COMPLETE;
    }

    private static Usage usage(@org.jspecify.annotations.Nullable TokenUsage usage) {
        if (usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null) {
            return Usage.unknown();
        }
        return Usage.of(Math.max(0, usage.inputTokenCount()), Math.max(0, usage.outputTokenCount()));
    }
}
