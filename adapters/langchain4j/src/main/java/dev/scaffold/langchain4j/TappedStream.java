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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the pieces of a stream on as they come, and its end to somebody else. */
final class TappedStream implements StreamingChatResponseHandler {
    private final StreamingChatResponseHandler pieces;
    private final Consumer<ChatResponse> completed;
    private final Consumer<Throwable> failed;
    private @Nullable StreamingHandle handle;
    private boolean cancelled;

    TappedStream(StreamingChatResponseHandler pieces, Consumer<ChatResponse> completed, Consumer<Throwable> failed) {
        this.pieces = pieces;
        this.completed = completed;
        this.failed = failed;
    }

    /** Ends the stream, as soon as its model has given something to end it by. */
    synchronized void cancel() {
        cancelled = true;
        if (handle != null) {
            handle.cancel();
        }
    }

    private synchronized void endedBy(@Nullable StreamingHandle given) {
        handle = given;
        if (cancelled && given != null) {
            given.cancel();
        }
    }

    @Override
    public void onPartialResponse(String partial) {
        pieces.onPartialResponse(partial);
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        endedBy(context.streamingHandle());
        pieces.onPartialResponse(partial, context);
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        pieces.onPartialThinking(partial);
    }

    @Override
    public void onPartialThinking(PartialThinking partial, PartialThinkingContext context) {
        endedBy(context.streamingHandle());
        pieces.onPartialThinking(partial, context);
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial) {
        pieces.onPartialToolCall(partial);
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial, PartialToolCallContext context) {
        endedBy(context.streamingHandle());
        pieces.onPartialToolCall(partial, context);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        pieces.onCompleteToolCall(call);
    }

    @Override
    public void onUnmappedRawEvent(Object raw) {
        pieces.onUnmappedRawEvent(raw);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        completed.accept(response);
    }

    @Override
    public void onError(Throwable error) {
        failed.accept(error);
    }
}
