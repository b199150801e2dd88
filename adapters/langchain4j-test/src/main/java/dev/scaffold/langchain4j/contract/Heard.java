package dev.scaffold.langchain4j.contract;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A caller that writes down what it hears, and waits for the end. */
class Heard implements StreamingChatResponseHandler {
    /** Long after every stream of a contract has ended; a stream that never ends fails a test instead of hanging it. */
    private static final int PATIENCE_SECONDS = 60;

    private final List<String> sounds = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<ChatResponse> end = new CompletableFuture<>();

    /** Pieces as they are, {@code (thinking)}, {@code tool name}, {@code END} and {@code ERROR}, in order. */
    final List<String> sounds() {
        return List.copyOf(sounds);
    }

    final ChatResponse response() throws InterruptedException {
        try {
            return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException none) {
            throw new AssertionError("no response, heard " + sounds(), none);
        }
    }

    final Throwable error() throws InterruptedException {
        try {
            throw new AssertionError("no error, but the response " + end.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause(), "the error");
        } catch (TimeoutException none) {
            throw new AssertionError("no error, heard " + sounds(), none);
        }
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        sounds.add(partial.text());
    }

    @Override
    public void onPartialResponse(String partial) {
        sounds.add(partial);
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        sounds.add("(" + partial.text() + ")");
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        sounds.add("tool " + call.toolExecutionRequest().name());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        sounds.add("END");
        end.complete(response);
    }

    @Override
    public void onError(Throwable error) {
        sounds.add("ERROR");
        end.completeExceptionally(error);
    }
}
