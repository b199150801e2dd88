package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.RawStreamingEvent;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;

/** A stream of callbacks as a stream of events. Loaded only where LangChain4j knows them, from 1.20 on. */
final class StreamedEvents implements StreamingChatResponseHandler {
    /** More chunks than an answer has: a subscriber that asks for fewer must not hold up the model. */
    private static final int BUFFER = 1 << 16;

    private final SubmissionPublisher<ChatModelStreamingEvent> events =
            new SubmissionPublisher<>(Runnable::run, BUFFER);

    private StreamedEvents() {}

    /** A cold publisher: each subscriber starts a call of its own, and ends it by cancelling. */
    static Publisher<ChatModelStreamingEvent> of(Consumer<OutgoingStream> call) {
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            StreamedEvents handler = new StreamedEvents();
            OutgoingStream out = new OutgoingStream(handler);
            handler.events.subscribe(new Cancelling(subscriber, out));
            try {
                call.accept(out);
            } catch (RuntimeException broken) {
                out.onError(broken);
            }
        };
    }

    /** A subscriber whose cancelling ends the stream too. */
    private record Cancelling(Subscriber<? super ChatModelStreamingEvent> subscriber, OutgoingStream out)
            implements Subscriber<ChatModelStreamingEvent> {

        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long n) {
                    subscription.request(n);
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                    out.cancel();
                }
            });
        }

        @Override
        public void onNext(ChatModelStreamingEvent event) {
            subscriber.onNext(event);
        }

        @Override
        public void onError(Throwable broken) {
            subscriber.onError(broken);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }

    @Override
    public void onPartialResponse(String partialResponse) {
        events.submit(new PartialResponse(partialResponse));
    }

    @Override
    public void onPartialThinking(PartialThinking partialThinking) {
        events.submit(partialThinking);
    }

    @Override
    public void onPartialToolCall(PartialToolCall partialToolCall) {
        events.submit(partialToolCall);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall completeToolCall) {
        events.submit(completeToolCall);
    }

    @Override
    public void onUnmappedRawEvent(Object rawEvent) {
        events.submit(RawStreamingEvent.of(rawEvent));
    }

    @Override
    public void onCompleteResponse(ChatResponse completeResponse) {
        events.submit(new CompleteResponse(completeResponse));
        events.close();
    }

    @Override
    public void onError(Throwable error) {
        events.closeExceptionally(error);
    }
}
