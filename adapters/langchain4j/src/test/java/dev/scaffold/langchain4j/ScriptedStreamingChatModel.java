package dev.scaffold.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.Set;

/** Streams what a {@link ScriptedChatModel} says, a word a piece, on the caller's thread. */
final class ScriptedStreamingChatModel implements StreamingChatModel {
    private final ScriptedChatModel script;

    ScriptedStreamingChatModel(ScriptedChatModel script) {
        this.script = script;
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        ChatResponse response;
        try {
            response = script.doChat(request);
        } catch (RuntimeException broken) {
            handler.onError(broken);
            return;
        }
        AiMessage message = response.aiMessage();
        if (message.thinking() != null) {
            handler.onPartialThinking(new PartialThinking(message.thinking()));
        }
        if (message.text() != null) {
            for (String piece : message.text().split("(?<= )")) {
                handler.onPartialResponse(new PartialResponse(piece), new PartialResponseContext(new NoHandle()));
            }
        }
        for (int i = 0; i < message.toolExecutionRequests().size(); i++) {
            handler.onCompleteToolCall(
                    new CompleteToolCall(i, message.toolExecutionRequests().get(i)));
        }
        handler.onCompleteResponse(response);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return script.defaultRequestParameters();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return script.listeners();
    }

    @Override
    public ModelProvider provider() {
        return script.provider();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return script.supportedCapabilities();
    }

    private static final class NoHandle implements StreamingHandle {
        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
