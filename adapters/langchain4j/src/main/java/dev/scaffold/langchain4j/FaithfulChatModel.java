package dev.scaffold.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Scaffold;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A chat model around another that is taken for it: same parameters, provider and capabilities. Every way in leads to {@link
 * #chat(ChatRequest, ChatRequestOptions)}. Listeners are the delegate's and fire there, once for each real call.
 */
abstract class FaithfulChatModel implements ChatModel {
    private final ChatModel delegate;
    private final Scaffold scaffold;
    private final Executor executor;

    FaithfulChatModel(ChatModel delegate, Scaffold scaffold, Executor executor) {
        this.delegate = Objects.requireNonNull(delegate, "chatModel");
        this.scaffold = Objects.requireNonNull(scaffold, "scaffold");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    final ChatModel delegate() {
        return delegate;
    }

    final Scaffold scaffold() {
        return scaffold;
    }

    final Executor executor() {
        return executor;
    }

    /** The executor, to whose threads goes along what the scaffold takes along. */
    final Executor background() {
        return Background.carrying(scaffold.threadContext(), executor);
    }

    @Override
    public abstract ChatResponse chat(ChatRequest request, ChatRequestOptions options);

    @Override
    public final ChatResponse chat(ChatRequest request) {
        return chat(request, ChatRequestOptions.EMPTY);
    }

    /** Not a way round: whoever calls this meant for implementers gets the same. */
    @Override
    public final ChatResponse doChat(ChatRequest request) {
        return chat(request);
    }

    @Override
    public final CompletableFuture<ChatResponse> chatAsync(ChatRequest request) {
        return chatAsync(request, ChatRequestOptions.EMPTY);
    }

    /** The same on the executor; cancelling the future interrupts it. Known to LangChain4j from 1.20 on. */
    @Override
    public final CompletableFuture<ChatResponse> chatAsync(ChatRequest request, ChatRequestOptions options) {
        return Background.supply(() -> chat(request, options), background());
    }

    @Override
    public final CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
        return chatAsync(request);
    }

    @Override
    public final ChatRequestParameters defaultRequestParameters() {
        return delegate.defaultRequestParameters();
    }

    @Override
    public final List<ChatModelListener> listeners() {
        return delegate.listeners();
    }

    @Override
    public final ModelProvider provider() {
        return delegate.provider();
    }

    @Override
    public final Set<Capability> supportedCapabilities() {
        return delegate.supportedCapabilities();
    }
}
