package dev.scaffold.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A chat model that says what it is told to, in order, and remembers what it was asked. Ten tokens in, five out, each time. */
final class ScriptedChatModel implements ChatModel {
    static final TokenUsage USAGE = new TokenUsage(10, 5);

    private final Deque<Supplier<ChatResponse>> script = new ArrayDeque<>();
    private final List<ChatRequest> asked = Collections.synchronizedList(new ArrayList<>());
    private ChatRequestParameters defaults = DefaultChatRequestParameters.EMPTY;
    private List<ChatModelListener> listeners = List.of();
    private Set<Capability> capabilities = Set.of();

    static ScriptedChatModel saying(String... texts) {
        ScriptedChatModel model = new ScriptedChatModel();
        for (String text : texts) {
            model.then(AiMessage.from(text));
        }
        return model;
    }

    ScriptedChatModel then(AiMessage message) {
        return then(response(message, FinishReason.STOP));
    }

    ScriptedChatModel thenTool(String name, String arguments) {
        ToolExecutionRequest call = ToolExecutionRequest.builder()
                .id("call-1")
                .name(name)
                .arguments(arguments)
                .build();
        return then(response(AiMessage.from(call), FinishReason.TOOL_EXECUTION));
    }

    ScriptedChatModel then(ChatResponse response) {
        script.add(() -> response);
        return this;
    }

    ScriptedChatModel thenThrow(RuntimeException broken) {
        script.add(() -> {
            throw broken;
        });
        return this;
    }

    ScriptedChatModel withDefaults(ChatRequestParameters value) {
        defaults = value;
        return this;
    }

    ScriptedChatModel withListeners(ChatModelListener... value) {
        listeners = List.of(value);
        return this;
    }

    ScriptedChatModel withCapabilities(Capability... value) {
        capabilities = Set.of(value);
        return this;
    }

    static ChatResponse response(AiMessage message, FinishReason reason) {
        return ChatResponse.builder()
                .aiMessage(message)
                .id("response-1")
                .modelName("scripted-1")
                .tokenUsage(USAGE)
                .finishReason(reason)
                .build();
    }

    List<ChatRequest> asked() {
        return List.copyOf(asked);
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        asked.add(request);
        Supplier<ChatResponse> next = script.poll();
        if (next == null) {
            throw new IllegalStateException(
                    "the script has " + (asked.size() - 1) + " replies; one more was asked for");
        }
        return next.get();
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return defaults;
    }

    @Override
    public List<ChatModelListener> listeners() {
        return listeners;
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.OLLAMA;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return capabilities;
    }
}
