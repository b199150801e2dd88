package dev.scaffold.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.scaffold.Message;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import java.util.List;
import java.util.stream.Collectors;

/** From LangChain4j's request to one that a scaffold can read: the texts laid open, the originals kept beside them. */
final class CallersRequest {
    private CallersRequest() {}

    /**
     * The request, standing for the caller's own.
     *
     * @param defaults what the chat model fills in where the caller says nothing
     */
    static Request of(ChatRequest own, ChatRequestParameters defaults) {
        ChatRequestParameters effective = defaults.overrideWith(own.parameters());
        return Request.of(own.messages().stream().map(CallersRequest::message).toList())
                .withSampling(sampling(own.parameters()))
                .withFormat(format(effective.responseFormat()))
                .withOrigin(own);
    }

    /** Only what its text cannot say again stands for its original: a script may add to plain words, not to a picture. */
    private static Message message(ChatMessage own) {
        Message plain = plain(own);
        boolean textOnly =
                own instanceof UserMessage && !plain.text().isBlank() && own.equals(UserMessage.from(plain.text()));
        return textOnly ? plain : plain.withOrigin(own);
    }

    private static Message plain(ChatMessage own) {
        if (own instanceof SystemMessage system) {
            return Message.system(system.text());
        }
        if (own instanceof UserMessage user) {
            return Message.user(text(user.contents()));
        }
        if (own instanceof AiMessage ai) {
            return Message.assistant(ai.text() == null ? "" : ai.text());
        }
        if (own instanceof ToolExecutionResultMessage result) {
            return Message.tool(text(result.contents()));
        }
        // A vendor's own kind of message: it has no text that all vendors would agree on.
        return Message.user("");
    }

    private static String text(List<Content> contents) {
        return contents.stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .collect(Collectors.joining("\n"));
    }

    /** What is out of range stays with the caller's own parameters, for the vendor to judge. */
    private static Sampling sampling(ChatRequestParameters own) {
        Sampling sampling = Sampling.DEFAULT;
        if (own.temperature() != null && own.temperature() >= 0) {
            sampling = sampling.withTemperature(own.temperature());
        }
        if (own.topP() != null && own.topP() > 0 && own.topP() <= 1) {
            sampling = sampling.withTopP(own.topP());
        }
        if (own.maxOutputTokens() != null && own.maxOutputTokens() >= 1) {
            sampling = sampling.withMaxOutputTokens(own.maxOutputTokens());
        }
        return sampling;
    }

    private static ReplyFormat format(@org.jspecify.annotations.Nullable ResponseFormat own) {
        if (own == null) {
            return ReplyFormat.UNSPECIFIED;
        }
        if (own.type() != ResponseFormatType.JSON) {
            return ReplyFormat.TEXT;
        }
        return own.jsonSchema() != null && own.jsonSchema().rootElement() instanceof JsonRawSchema raw
                ? new ReplyFormat.JsonSchema(String.valueOf(own.jsonSchema().name()), raw.schema())
                : ReplyFormat.JSON_OBJECT;
    }
}
