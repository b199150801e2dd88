package dev.scaffold.langchain4j.contract;

import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;

/** Callbacks as events. Loaded only where LangChain4j knows them, from 1.20 on. */
final class PublishedEvents implements StreamingChatResponseHandler {
    private final SubmissionPublisher<ChatModelStreamingEvent> events = new SubmissionPublisher<>();

    private PublishedEvents() {}

    /** A cold publisher: each subscriber starts a call of its own. */
    static Publisher<ChatModelStreamingEvent> of(Consumer<StreamingChatResponseHandler> call) {
        return subscriber -> {
            PublishedEvents handler = new PublishedEvents();
            handler.events.subscribe(subscriber);
            call.accept(handler);
        };
    }

    @Override
    public void onPartialResponse(String partial) {
        events.submit(new PartialResponse(partial));
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        events.submit(partial);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        events.submit(call);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        events.submit(new CompleteResponse(response));
        events.close();
    }

    @Override
    public void onError(Throwable broken) {
        events.closeExceptionally(broken);
    }
}
