package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.scaffold.Event;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a stream is judged with.
 *
 * @param delegate the streaming chat model
 * @param scaffold what judges
 * @param listener told of every event
 * @param executor where deliberations run, since whoever asks for a stream must not wait
 */
record StreamGate(StreamingChatModel delegate, Scaffold scaffold, Consumer<? super Event> listener, Executor executor) {
    StreamGate {
        Objects.requireNonNull(delegate, "chatModel");
        Objects.requireNonNull(scaffold, "scaffold");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(executor, "executor");
    }

    /** The caller's request as the scaffold reads it. */
    Request asked(ChatRequest request) {
        return CallersRequest.of(request, delegate.defaultRequestParameters());
    }

    /** Does the work away from the caller's thread, and ends the stream with its outcome: exactly one ending, whatever happens. */
    void inBackground(StreamingChatResponseHandler handler, Supplier<ChatResponse> work) {
        Background.supply(work, executor).whenComplete((response, failed) -> {
            if (failed != null) {
                handler.onError(VendorFailures.laidOpen(failed));
            } else {
                complete(handler, response);
            }
        });
    }

    /** As LangChain4j's own models do it: what a handler throws at the end is told to that handler. */
    private static void complete(StreamingChatResponseHandler handler, ChatResponse response) {
        try {
            handler.onCompleteResponse(response);
        } catch (RuntimeException broken) {
            handler.onError(broken);
        }
    }
}
