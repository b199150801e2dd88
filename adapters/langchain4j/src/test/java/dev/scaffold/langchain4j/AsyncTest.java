package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The ways in that LangChain4j knows from 1.20 on. No signature here names a class that older ones lack, so that the test can be
 * found, and left out, on them.
 */
@Tag("since-1.20")
class AsyncTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    @Test
    void chatAsync_isGated() {
        ScaffoldedChatModel model =
                ScaffoldedChatModel.around(ScriptedChatModel.saying("Eight.", "No"), WordScaffold.of(1));

        assertThat(model.chatAsync(QUESTION).join().aiMessage().text()).isEqualTo(WordScaffold.REFUSAL);
    }

    @Test
    void chatAsync_ofABrokenDraft_failsWithWhatTheChatModelThrew() {
        RateLimitException broken = new RateLimitException("slow down");
        ScaffoldedChatModel model = ScaffoldedChatModel.around(
                        new ScriptedChatModel().thenThrow(broken), WordScaffold.of(1))
                .withExecutor(Runnable::run);

        assertThatThrownBy(() -> model.chatAsync(QUESTION).join()).hasCause(broken);
    }

    @Test
    void chatAsync_thatIsCancelled_interruptsTheCallUnderWay() throws Exception {
        CompletableFuture<String> begun = new CompletableFuture<>();
        CompletableFuture<String> ended = new CompletableFuture<>();
        ChatModel waiting = new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                begun.complete("begun");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interrupted) {
                    ended.complete("interrupted");
                }
                throw new IllegalStateException("interrupted");
            }
        };

        CompletableFuture<ChatResponse> answer =
                ScaffoldedChatModel.around(waiting, WordScaffold.of(1)).chatAsync(QUESTION);
        begun.get(60, TimeUnit.SECONDS);
        answer.cancel(true);

        assertThat(ended.get(60, TimeUnit.SECONDS)).isEqualTo("interrupted");
    }

    @Test
    void doChatAsync_isNoWayRound() {
        ScaffoldedChatModel model =
                ScaffoldedChatModel.around(ScriptedChatModel.saying("Eight.", "No"), WordScaffold.of(1));

        assertThat(model.doChatAsync(QUESTION).join().aiMessage().text()).isEqualTo(WordScaffold.REFUSAL);
    }

    @Test
    void publisher_givesTheGatedAnswerAsEvents() {
        List<Object> events = subscribe(ScriptedChatModel.saying("It has eight.", "No", "It has six.", "Yes"), 2);

        assertThat(events.subList(0, 3))
                .containsExactly(new PartialResponse("It "), new PartialResponse("has "), new PartialResponse("six."));
        ChatResponse end = ((CompleteResponse) events.get(3)).chatResponse();
        assertThat(end.aiMessage().attributes()).containsEntry("scaffold.verdict", "agreed");
        assertThat(events).hasSize(4);
    }

    @Test
    void publisher_ofABrokenDraft_endsInWhatTheChatModelThrew() {
        RateLimitException broken = new RateLimitException("slow down");

        assertThat(subscribe(new ScriptedChatModel().thenThrow(broken), 1)).containsExactly(broken);
    }

    private static List<Object> subscribe(ScriptedChatModel script, int attempts) {
        List<Object> events = new ArrayList<>();
        CompletableFuture<List<Object>> end = new CompletableFuture<>();
        ScaffoldedStreamingChatModel.holding(new ScriptedStreamingChatModel(script), WordScaffold.of(attempts))
                .chat(QUESTION)
                .subscribe(new Flow.Subscriber<Object>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void onNext(Object event) {
                        events.add(event);
                    }

                    @Override
                    public void onError(Throwable error) {
                        events.add(error);
                        end.complete(events);
                    }

                    @Override
                    public void onComplete() {
                        end.complete(events);
                    }
                });
        return end.join();
    }
}
