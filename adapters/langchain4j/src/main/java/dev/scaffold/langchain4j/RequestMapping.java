package dev.scaffold.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.scaffold.Message;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import java.util.List;
import java.util.Optional;

/**
 * From a request to LangChain4j's.
 *
 * @param defaults what the chat model fills in where a request says nothing
 * @param dialect what its vendor can say beyond the common parameters
 */
record RequestMapping(ChatRequestParameters defaults, Dialect dialect) {

    /** The request for the chat model: the caller's own object where nothing about it has changed. */
    ChatRequest chatRequest(Request request) {
        List<ChatMessage> messages =
                request.messages().stream().map(RequestMapping::message).toList();
        ChatRequestParameters parameters = parameters(request);
        return request.origin()
                .filter(ChatRequest.class::isInstance)
                .map(ChatRequest.class::cast)
                .filter(own ->
                        own.messages().equals(messages) && own.parameters().equals(parameters))
                .orElseGet(() -> ChatRequest.builder()
                        .messages(messages)
                        .parameters(parameters)
                        .build());
    }

    private static ChatMessage message(Message message) {
        if (message.origin().orElse(null) instanceof ChatMessage own) {
            return own;
        }
        return switch (message.from()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
            // Without the call it answers, a tool's result is no tool message to any vendor.
            case USER, TOOL -> UserMessage.from(message.text());
        };
    }

    private ChatRequestParameters parameters(Request request) {
        Optional<ChatRequestParameters> own = own(request);
        ChatRequestParameters said = said(request, own);
        ChatRequestParameters all = own.map(o -> o.overrideWith(said)).orElse(said);
        boolean wishes = request.topLogProbs() > 0 || request.sampling().seed().isPresent();
        // The caller's own parameters stay the very object they are as long as there is nothing to add to them.
        if (own.isPresent() && !wishes && all.equals(own.get())) {
            return own.get();
        }
        return wishes ? dialect.withWishes(all, request) : all;
    }

    private static Optional<ChatRequestParameters> own(Request request) {
        Object origin = request.origin().orElse(null);
        if (origin instanceof ChatRequest chatRequest) {
            return Optional.of(chatRequest.parameters());
        }
        return origin instanceof ChatRequestParameters parameters ? Optional.of(parameters) : Optional.empty();
    }

    private ChatRequestParameters said(Request request, Optional<ChatRequestParameters> own) {
        var builder = ChatRequestParameters.builder();
        request.sampling().temperature().ifPresent(builder::temperature);
        request.sampling().topP().ifPresent(builder::topP);
        request.sampling().maxOutputTokens().ifPresent(builder::maxOutputTokens);
        if (own.isEmpty() || own.get().responseFormat() == null) {
            format(request.format()).ifPresent(builder::responseFormat);
        }
        if (own.isEmpty() && defaultsSpeakOfTools()) {
            // Default tools cannot be unset, only left unused. Where there are none, endpoints refuse the very word.
            builder.toolChoice(ToolChoice.NONE);
        }
        return builder.build();
    }

    private boolean defaultsSpeakOfTools() {
        List<?> tools = defaults.toolSpecifications();
        return (tools != null && !tools.isEmpty()) || defaults.toolChoice() != null;
    }

    private static Optional<ResponseFormat> format(ReplyFormat format) {
        if (format instanceof ReplyFormat.JsonSchema asked) {
            return Optional.of(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name(asked.name())
                            .rootElement(JsonRawSchema.from(asked.schema()))
                            .build())
                    .build());
        }
        if (format instanceof ReplyFormat.JsonObject) {
            return Optional.of(ResponseFormat.JSON);
        }
        return format instanceof ReplyFormat.Text ? Optional.of(ResponseFormat.TEXT) : Optional.empty();
    }
}
