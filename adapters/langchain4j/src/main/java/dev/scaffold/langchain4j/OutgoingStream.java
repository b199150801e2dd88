package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.Objects;

/**
 * The stream that a caller hears: ends once, and can be cancelled from its first piece on, whatever the chat model behind it is
 * able to. Once cancelled it is silent, as LangChain4j's own streams are, and what works for it is ended.
 */
final class OutgoingStream implements StreamingChatResponseHandler, StreamingHandle {
    private final StreamingChatResponseHandler handler;
    private Runnable work = () -> {};
    private boolean cancelled;
    private boolean ended;

    OutgoingStream(StreamingChatResponseHandler handler) {
        this.handler = Objects.requireNonNull(handler, "handler");
    }

    /** How the work for this stream is ended; at once if it was cancelled before. */
    void onCancel(Runnable value) {
        synchronized (this) {
            work = value;
            if (!cancelled) {
                return;
            }
        }
        value.run();
    }

    @Override
    public void cancel() {
        Runnable ending;
        synchronized (this) {
            if (cancelled || ended) {
                return;
            }
            cancelled = true;
            ending = work;
        }
        ending.run();
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    private synchronized boolean open() {
        return !cancelled && !ended;
    }

    private synchronized boolean ends() {
        boolean first = open();
        ended = true;
        return first;
    }

    @Override
    public void onPartialResponse(String partial) {
        if (!partial.isEmpty()) {
            onPartialResponse(new PartialResponse(partial), new PartialResponseContext(this));
        }
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext ignored) {
        if (open()) {
            handler.onPartialResponse(partial, new PartialResponseContext(this));
        }
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        onPartialThinking(partial, new PartialThinkingContext(this));
    }

    @Override
    public void onPartialThinking(PartialThinking partial, PartialThinkingContext ignored) {
        if (open()) {
            handler.onPartialThinking(partial, new PartialThinkingContext(this));
        }
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial) {
        onPartialToolCall(partial, new PartialToolCallContext(this));
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial, PartialToolCallContext ignored) {
        if (open()) {
            handler.onPartialToolCall(partial, new PartialToolCallContext(this));
        }
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        if (open()) {
            handler.onCompleteToolCall(call);
        }
    }

    @Override
    public void onUnmappedRawEvent(Object raw) {
        if (open()) {
            handler.onUnmappedRawEvent(raw);
        }
    }

    /** As LangChain4j's own models do it: what a handler throws at the end is told to that handler. */
    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (ends()) {
            try {
                handler.onCompleteResponse(response);
            } catch (RuntimeException broken) {
                handler.onError(broken);
            }
        }
    }

    @Override
    public void onError(Throwable error) {
        if (ends()) {
            handler.onError(error);
        }
    }
}
