package dev.scaffold.langchain4j.contract;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The chat model that a decorator is put around: gives one answer to the question of the contract, and Yes to all else. */
final class Delegate implements ChatModel, ChatModelListener {
    static final String MODEL_NAME = "delegate-1";

    private final Supplier<ChatResponse> answer;
    private final List<ChatRequest> asked = new ArrayList<>();
    private final List<Object> traces = new ArrayList<>();
    private int listened;

    Delegate(Supplier<ChatResponse> answer) {
        this.answer = answer;
    }

    static ChatResponse response(AiMessage message, FinishReason reason) {
        return ChatResponse.builder()
                .aiMessage(message)
                .id("id-1")
                .modelName(MODEL_NAME)
                .finishReason(reason)
                .tokenUsage(new TokenUsage(10, 5))
                .build();
    }

    /** What it was asked of the caller's own question, drafts that were sent back included. */
    List<ChatRequest> askedTheQuestion() {
        return asked.stream()
                .filter(request -> request.messages().contains(ChatModelDecoratorContract.QUESTION))
                .toList();
    }

    List<ChatRequest> asked() {
        return List.copyOf(asked);
    }

    /** The listener attribute {@code trace} of each real call that the listener heard of. */
    List<Object> traces() {
        return List.copyOf(traces);
    }

    int listened() {
        return listened;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        asked.add(request);
        return request.messages().contains(ChatModelDecoratorContract.QUESTION)
                ? answer.get()
                : response(AiMessage.from("Yes"), FinishReason.STOP);
    }

    @Override
    public void onRequest(ChatModelRequestContext context) {
        listened++;
        traces.add(String.valueOf(context.attributes().get("trace")));
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder()
                .modelName(MODEL_NAME)
                .temperature(0.7)
                .build();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return List.of(this);
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.MISTRAL_AI;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }
}
