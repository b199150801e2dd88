package dev.scaffold.langchain4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Is this decorator of a chat model faithful? Extend it, and say how the decorator is put around a chat model so that it lets the
 * answer through. The chat model answers the contract's question; to anything else that it is asked, by a critic for instance,
 * it says {@code Yes}. What only LangChain4j 1.20 and newer know is left out on older ones.
 */
public abstract class ChatModelDecoratorContract {

    /** A contract; extended by the test of a decorator. */
    protected ChatModelDecoratorContract() {}

    /** The decorator under test, in a setting in which it lets a text answer through. */
    protected abstract ChatModel decorate(ChatModel delegate);

    @Test
    void settings_areTheDelegates() {
        Delegate delegate = Delegate.answering(Said.SIX);

        ChatModel decorated = decorate(delegate);

        assertThat(decorated.defaultRequestParameters()).isEqualTo(delegate.defaultRequestParameters());
        assertThat(decorated.provider()).isEqualTo(delegate.provider());
        assertThat(decorated.supportedCapabilities()).isEqualTo(delegate.supportedCapabilities());
        assertThat(decorated.listeners()).isEqualTo(delegate.listeners());
    }

    @Test
    void messages_arriveAsTheVerySameObjects() {
        Delegate delegate = Delegate.answering(Said.SIX);

        decorate(delegate).chat(Said.PLAIN);

        List<ChatMessage> sent = delegate.asked().theQuestion().get(0).messages();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isSameAs(Said.PLAIN.messages().get(0));
        assertThat(sent.get(1)).isSameAs(Said.QUESTION);
    }

    @Test
    void parameters_arriveWithEveryRequestForTheAnswer() {
        Delegate delegate = Delegate.answering(AiMessage.from("{\"legs\": 6}"));
        ChatRequest request = Said.PLAIN.toBuilder()
                .temperature(0.1)
                .topK(3)
                .stopSequences(List.of("END"))
                .responseFormat(ResponseFormat.JSON)
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .toolChoice(ToolChoice.AUTO)
                .build();

        decorate(delegate).chat(request);

        assertThat(delegate.asked().theQuestion()).isNotEmpty().allSatisfy(sent -> assertThat(sent.parameters())
                .isEqualTo(delegate.defaultRequestParameters().overrideWith(request.parameters())));
    }

    @Test
    void answer_keepsThinkingImagesAndAttributes() {
        AiMessage answer =
                decorate(Delegate.answering(Said.SIX)).chat(Said.PLAIN).aiMessage();

        assertThat(answer.text()).isEqualTo(Said.SIX.text());
        assertThat(answer.thinking()).isEqualTo(Said.SIX.thinking());
        assertThat(answer.images()).isEqualTo(Said.SIX.images());
        assertThat(answer.attributes()).containsAllEntriesOf(Said.SIX.attributes());
    }

    @Test
    void metadata_isKeptAndTheUsageCoversEveryCall() {
        Delegate delegate = Delegate.answering(Said.SIX);

        ChatResponse response = decorate(delegate).chat(Said.PLAIN);

        assertThat(response.metadata().id()).isEqualTo("id-1");
        assertThat(response.metadata().modelName()).isEqualTo(Said.MODEL_NAME);
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().totalTokenCount())
                .isGreaterThanOrEqualTo(15)
                .isLessThanOrEqualTo(15 * delegate.asked().requests().size());
    }

    @Test
    void toolCall_comesBackAsItIs() {
        ChatResponse call = Said.response(Said.TOOL_CALL);

        assertThat(decorate(Delegate.answering(request -> call)).chat(Said.PLAIN))
                .isSameAs(call);
    }

    @Test
    void listeners_fireOnceForEachRealCallWithTheCallersAttributes() {
        Delegate delegate = Delegate.answering(Said.SIX);
        ChatRequestOptions options = ChatRequestOptions.builder()
                .addListenerAttribute("trace", "t-1")
                .build();

        decorate(delegate).chat(Said.PLAIN, options);

        assertThat(delegate.asked().traces())
                .hasSameSizeAs(delegate.asked().requests())
                .isNotEmpty()
                .containsOnly("t-1");
    }

    @Test
    void everyWayIn_leadsToTheSameAnswer() {
        ChatModel decorated = decorate(Delegate.answering(Said.SIX));

        assertThat(List.of(
                        decorated.chat(List.of(Said.QUESTION)),
                        decorated.chat(Said.QUESTION),
                        decorated.chat(Said.PLAIN, ChatRequestOptions.EMPTY),
                        decorated.doChat(Said.PLAIN)))
                .extracting(response -> response.aiMessage().text())
                .containsOnly(Said.SIX.text());
        assertThat(decorated.chat(Said.OPENING + "an ant?")).isEqualTo(Said.SIX.text());
    }

    @Test
    void whatTheDelegateThrows_isThrownAsItIs() {
        RateLimitException thrown = new RateLimitException("slow down");
        Delegate delegate = Delegate.answering(request -> {
            throw thrown;
        });

        assertThatThrownBy(() -> decorate(delegate).chat(Said.PLAIN)).isSameAs(thrown);
    }

    @Test
    @EnabledIf("dev.scaffold.langchain4j.contract.Since#asynchronousWaysIn")
    void chatAsync_leadsToTheSameAnswer() {
        Delegate delegate = Delegate.answering(Said.SIX);
        ChatModel decorated = decorate(delegate);

        ChatResponse plain = decorated.chatAsync(Said.PLAIN).join();
        ChatResponse withOptions =
                decorated.chatAsync(Said.PLAIN, ChatRequestOptions.EMPTY).join();

        ChatResponse synchronous = decorated.chat(Said.PLAIN);
        assertThat(plain.aiMessage()).isEqualTo(synchronous.aiMessage());
        assertThat(withOptions.aiMessage()).isEqualTo(synchronous.aiMessage());
        assertThat(plain.tokenUsage()).isEqualTo(synchronous.tokenUsage());
        assertThat(delegate.asked().traces()).hasSameSizeAs(delegate.asked().requests());
    }

    @Test
    @EnabledIf("dev.scaffold.langchain4j.contract.Since#asynchronousWaysIn")
    void whatTheDelegateThrows_isTheCauseOfTheFuturesFailure() {
        RateLimitException thrown = new RateLimitException("slow down");
        Delegate delegate = Delegate.answering(request -> {
            throw thrown;
        });

        assertThatThrownBy(() -> decorate(delegate).chatAsync(Said.PLAIN).join())
                .hasCause(thrown);
    }
}
