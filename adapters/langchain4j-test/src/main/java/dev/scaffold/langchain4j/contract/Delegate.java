package dev.scaffold.langchain4j.contract;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The chat model that a decorator is put around.
 *
 * @param asked what it says and remembers
 * @param capabilities what it claims to be able to
 */
record Delegate(Asked asked, Set<Capability> capabilities) implements ChatModel {

    static Delegate answering(AiMessage message) {
        return answering(request -> Said.response(message));
    }

    static Delegate answering(Function<ChatRequest, ChatResponse> answer) {
        return new Delegate(new Asked(answer), Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA));
    }

    /** A copy that knows no JSON schema, so that AI services ask for JSON in words. */
    Delegate withoutCapabilities() {
        return new Delegate(asked, Set.of());
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        return asked.answer(request);
    }

    /** Known to LangChain4j from 1.20 on. */
    @Override
    public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
        return CompletableFuture.supplyAsync(() -> doChat(request));
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
        return capabilities;
    }
}
