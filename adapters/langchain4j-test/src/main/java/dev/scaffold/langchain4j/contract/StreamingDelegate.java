package dev.scaffold.langchain4j.contract;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.function.Function;

/**
 * The streaming chat model that a decorator is put around: a word a piece, on the caller's thread. As LangChain4j's own, it is
 * silent once its handle has cancelled it.
 *
 * @param asked what it says and remembers
 */
record StreamingDelegate(Asked asked) implements StreamingChatModel {

    static StreamingDelegate answering(AiMessage message) {
        return answering(request -> Said.response(message));
    }

    static StreamingDelegate answering(Function<ChatRequest, ChatResponse> answer) {
        return new StreamingDelegate(new Asked(answer));
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        ChatResponse response;
        try {
            response = asked.answer(request);
        } catch (RuntimeException broken) {
            handler.onError(broken);
            return;
        }
        Handle handle = new Handle();
        AiMessage message = response.aiMessage();
        if (message.thinking() != null) {
            handler.onPartialThinking(new PartialThinking(message.thinking()), new PartialThinkingContext(handle));
        }
        for (String word :
                message.text() == null ? new String[0] : message.text().split("(?<= )")) {
            if (!handle.isCancelled()) {
                handler.onPartialResponse(new PartialResponse(word), new PartialResponseContext(handle));
            }
        }
        for (int i = 0; i < message.toolExecutionRequests().size(); i++) {
            handler.onCompleteToolCall(
                    new CompleteToolCall(i, message.toolExecutionRequests().get(i)));
        }
        if (!handle.isCancelled()) {
            handler.onCompleteResponse(response);
        }
    }

    /** Known to LangChain4j from 1.20 on. */
    @Override
    public Flow.Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
        return PublishedEvents.of(handler -> doChat(request, handler));
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder()
                .modelName(Said.MODEL_NAME)
                .temperature(0.7)
                .build();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return List.of(asked);
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.MISTRAL_AI;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }

    private static final class Handle implements StreamingHandle {
        private volatile boolean cancelled;

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
