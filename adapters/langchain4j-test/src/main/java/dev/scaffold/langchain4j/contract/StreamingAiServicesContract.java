package dev.scaffold.langchain4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.scaffold.langchain4j.contract.Services.Legs;
import dev.scaffold.langchain4j.contract.Services.Streams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Do AI services that stream do on this decorator what they do on the streaming chat model itself? Each test runs the same
 * service on both and compares what is heard and what its memory holds, attributes of messages aside. Needs {@code langchain4j}
 * on the class path.
 */
public abstract class StreamingAiServicesContract {
    private static final int PATIENCE_SECONDS = 60;

    /** A contract; extended by the test of a decorator. */
    protected StreamingAiServicesContract() {}

    /** The decorator under test, in a setting in which it lets a text answer through. */
    protected abstract StreamingChatModel decorate(StreamingChatModel delegate);

    @Test
    void text_isStreamed() throws Exception {
        assertThat(onBoth(() -> StreamingDelegate.answering(AiMessage.from("It has six.")))
                        .pieces())
                .containsExactly("It ", "has ", "six.");
    }

    @Test
    void tools_areRunAndTheTextStreamed() throws Exception {
        Outcome outcome = onBoth(() -> StreamingDelegate.answering(Services.countingFirst("It has six.")));

        assertThat(outcome.pieces()).containsExactly("It ", "has ", "six.");
        assertThat(outcome.results()).containsExactly("6");
        assertThat(outcome.memory()).hasSize(4);
    }

    @Test
    void secondTurn_sendsWhatTheFirstLeft() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(AiMessage.from("It has six."));
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(20);

        run(decorate(delegate), memory);
        run(decorate(delegate), memory);

        assertThat(delegate.asked()
                        .theQuestion()
                        .get(delegate.asked().theQuestion().size() - 1)
                        .messages())
                .hasSize(3);
        assertThat(memory.messages()).hasSize(4);
    }

    @Test
    void usage_coversEveryCallOfADecorator() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(Services.countingFirst("It has six."));

        ChatResponse end = run(decorate(delegate), MessageWindowChatMemory.withMaxMessages(20))
                .end();

        assertThat(end.tokenUsage().totalTokenCount())
                .isGreaterThanOrEqualTo(30)
                .isLessThanOrEqualTo(15 * delegate.asked().requests().size());
    }

    private Outcome onBoth(Fresh delegate) throws Exception {
        Outcome expected = run(delegate.make(), MessageWindowChatMemory.withMaxMessages(20));
        Outcome actual = run(decorate(delegate.make()), MessageWindowChatMemory.withMaxMessages(20));

        assertThat(actual.pieces()).isEqualTo(expected.pieces());
        assertThat(actual.results()).isEqualTo(expected.results());
        assertThat(actual.memory()).isEqualTo(expected.memory());
        assertThat(actual.end().aiMessage().text())
                .isEqualTo(expected.end().aiMessage().text());
        return actual;
    }

    private static Outcome run(StreamingChatModel model, ChatMemory memory) throws Exception {
        List<String> pieces = Collections.synchronizedList(new ArrayList<>());
        List<String> results = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        AiServices.builder(Streams.class).streamingChatModel(model).chatMemory(memory).tools(new Legs()).build().stream(
                        Said.OPENING + "an ant?")
                .onPartialResponse(pieces::add)
                .onToolExecuted(execution -> results.add(execution.result()))
                .onCompleteResponse(end::complete)
                .onError(end::completeExceptionally)
                .start();
        ChatResponse response = end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new Outcome(List.copyOf(pieces), List.copyOf(results), AiServicesContract.plain(memory), response);
    }

    private record Outcome(List<String> pieces, List<String> results, List<ChatMessage> memory, ChatResponse end) {}

    private interface Fresh {
        StreamingDelegate make();
    }
}
