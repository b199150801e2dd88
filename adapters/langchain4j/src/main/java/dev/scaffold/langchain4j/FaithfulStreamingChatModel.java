package dev.scaffold.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Flow.Publisher;

/**
 * A streaming chat model around another that is taken for it: same parameters, provider and capabilities. Every way in leads
 * to {@link #answer}. Listeners are the delegate's and fire there,
 * once for each real call.
 */
abstract class FaithfulStreamingChatModel implements StreamingChatModel {
    private final StreamingChatModel delegate;

    FaithfulStreamingChatModel(StreamingChatModel delegate) {
        this.delegate = Objects.requireNonNull(delegate, "chatModel");
    }

    final StreamingChatModel delegate() {
        return delegate;
    }

    /** Answers through this stream, and ends it. */
    abstract void answer(ChatRequest request, ChatRequestOptions options, OutgoingStream out);

    @Override
    public final void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
        answer(request, options, new OutgoingStream(handler));
    }

    @Override
    public final void chat(ChatRequest request, StreamingChatResponseHandler handler) {
        chat(request, ChatRequestOptions.EMPTY, handler);
    }

    /** Not a way round: whoever calls this meant for implementers gets the same. */
    @Override
    public final void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        chat(request, handler);
    }

    /**
     * The same as events: nothing happens before somebody subscribes, and cancelling the subscription ends the work. Known to
     * LangChain4j from 1.20 on.
     */
    @Override
    public final Publisher<ChatModelStreamingEvent> chat(ChatRequest request) {
        return StreamedEvents.of(out -> answer(request, ChatRequestOptions.EMPTY, out));
    }

    @Override
    public final Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
        return chat(request);
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
