package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Streams that the caller ends: the chat model's own stream ends too, and so does the deliberation that waits for it. */
class StreamCancellationTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    private final EndlessStream chatModel = new EndlessStream();
    private final CompletableFuture<String> deliberation = new CompletableFuture<>();

    @Test
    void draftFirst_endsBothAndIsSilentAfterwards() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();

        ScaffoldedStreamingChatModel.draftFirst(chatModel, WordScaffold.of(1))
                .withExecutor(this::run)
                .chat(QUESTION, new Cancelling(heard));

        assertThat(chatModel.cancelled.get(60, TimeUnit.SECONDS)).isEqualTo("cancelled");
        assertThat(deliberation.get(60, TimeUnit.SECONDS)).isEqualTo("ended");
        assertThat(heard).containsExactly("It ");
    }

    @Test
    void observing_endsTheChatModelsStream() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();

        ScaffoldedStreamingChatModel.observing(chatModel, WordScaffold.of(1), recorded -> heard.add("recorded"))
                .withExecutor(this::run)
                .chat(QUESTION, new Cancelling(heard));

        assertThat(chatModel.cancelled.get(60, TimeUnit.SECONDS)).isEqualTo("cancelled");
        assertThat(heard).containsExactly("It ");
    }

    @Test
    @Tag("since-1.20")
    void subscriptionThatIsCancelledBeforeTheVerdict_endsBoth() throws Exception {
        CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();

        ScaffoldedStreamingChatModel.holding(chatModel, WordScaffold.of(1))
                .withExecutor(this::run)
                .chat(QUESTION)
                .subscribe(new Flow.Subscriber<Object>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscribed.complete(subscription);
                    }

                    @Override
                    public void onNext(Object event) {}

                    @Override
                    public void onError(Throwable error) {}

                    @Override
                    public void onComplete() {}
                });
        chatModel.begun.get(60, TimeUnit.SECONDS);
        subscribed.get(60, TimeUnit.SECONDS).cancel();

        assertThat(chatModel.cancelled.get(60, TimeUnit.SECONDS)).isEqualTo("cancelled");
        assertThat(deliberation.get(60, TimeUnit.SECONDS)).isEqualTo("ended");
    }

    private void run(Runnable task) {
        Thread thread = new Thread(() -> {
            task.run();
            deliberation.complete("ended");
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Says one word on a thread of its own, and nothing more until it is cancelled: not even then an end. */
    private static final class EndlessStream implements StreamingChatModel {
        private final CompletableFuture<String> begun = new CompletableFuture<>();
        private final CompletableFuture<String> cancelled = new CompletableFuture<>();

        @Override
        public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
            StreamingHandle handle = new StreamingHandle() {
                @Override
                public void cancel() {
                    cancelled.complete("cancelled");
                }

                @Override
                public boolean isCancelled() {
                    return cancelled.isDone();
                }
            };
            Thread thread = new Thread(() -> {
                handler.onPartialResponse(new PartialResponse("It "), new PartialResponseContext(handle));
                begun.complete("begun");
            });
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Has heard enough at the first word. */
    private record Cancelling(List<String> heard) implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
            heard.add(partial.text());
            context.streamingHandle().cancel();
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            heard.add("END");
        }

        @Override
        public void onError(Throwable error) {
            heard.add("ERROR");
        }
    }
}
