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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Holds the pieces of a stream back, to be let out as they came. */
final class RecordedStream implements StreamingChatResponseHandler {
    private final List<Consumer<StreamingChatResponseHandler>> pieces = Collections.synchronizedList(new ArrayList<>());

    /** Lets every piece out, in order. */
    void replay(StreamingChatResponseHandler handler) {
        List.copyOf(pieces).forEach(piece -> piece.accept(handler));
    }

    @Override
    public void onPartialResponse(String partial) {
        pieces.add(handler -> handler.onPartialResponse(partial));
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        pieces.add(handler -> handler.onPartialResponse(partial, context));
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        pieces.add(handler -> handler.onPartialThinking(partial));
    }

    @Override
    public void onPartialThinking(PartialThinking partial, PartialThinkingContext context) {
        pieces.add(handler -> handler.onPartialThinking(partial, context));
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial) {
        pieces.add(handler -> handler.onPartialToolCall(partial));
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial, PartialToolCallContext context) {
        pieces.add(handler -> handler.onPartialToolCall(partial, context));
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        pieces.add(handler -> handler.onCompleteToolCall(call));
    }

    @Override
    public void onUnmappedRawEvent(Object raw) {
        pieces.add(handler -> handler.onUnmappedRawEvent(raw));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {}

    @Override
    public void onError(Throwable error) {}
}
