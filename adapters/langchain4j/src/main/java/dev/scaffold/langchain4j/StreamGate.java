package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Event;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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
    void inBackground(OutgoingStream out, Supplier<ChatResponse> work) {
        CompletableFuture<ChatResponse> outcome = new CompletableFuture<>();
        out.onCancel(() -> outcome.cancel(true));
        outcome.whenComplete((response, failed) -> {
            if (failed != null) {
                out.onError(VendorFailures.laidOpen(failed));
            } else {
                out.onCompleteResponse(response);
            }
        });
        Background.complete(outcome, work, Background.carrying(scaffold.threadContext(), executor));
    }
}
