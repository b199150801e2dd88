package dev.scaffold.langchain4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Is this decorator of a streaming chat model faithful? Extend it, and say how the decorator is put around a streaming chat
 * model so that it lets the answer through. The chat model answers the contract's question; to anything else it says {@code
 * Yes}. What only LangChain4j 1.20 and newer know is left out on older ones.
 */
public abstract class StreamingChatModelDecoratorContract {

    /** A contract; extended by the test of a decorator. */
    protected StreamingChatModelDecoratorContract() {}

    /** The decorator under test, in a setting in which it lets a text answer through. */
    protected abstract StreamingChatModel decorate(StreamingChatModel delegate);

    @Test
    void settings_areTheDelegates() {
        StreamingDelegate delegate = StreamingDelegate.answering(Said.SIX);

        StreamingChatModel decorated = decorate(delegate);

        assertThat(decorated.defaultRequestParameters()).isEqualTo(delegate.defaultRequestParameters());
        assertThat(decorated.provider()).isEqualTo(delegate.provider());
        assertThat(decorated.supportedCapabilities()).isEqualTo(delegate.supportedCapabilities());
        assertThat(decorated.listeners()).isEqualTo(delegate.listeners());
    }

    @Test
    void messages_arriveAsTheVerySameObjects() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(Said.SIX);

        hear(decorate(delegate), Said.PLAIN).response();

        ChatRequest sent = delegate.asked().theQuestion().get(0);
        assertThat(sent.messages().get(0)).isSameAs(Said.PLAIN.messages().get(0));
        assertThat(sent.messages().get(1)).isSameAs(Said.QUESTION);
    }

    @Test
    void parameters_arriveWithEveryRequestForTheAnswer() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(AiMessage.from("{\"legs\": 6}"));
        ChatRequest request = Said.PLAIN.toBuilder()
                .temperature(0.1)
                .stopSequences(List.of("END"))
                .responseFormat(ResponseFormat.JSON)
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .build();

        hear(decorate(delegate), request).response();

        assertThat(delegate.asked().theQuestion()).isNotEmpty().allSatisfy(sent -> assertThat(sent.parameters())
                .isEqualTo(delegate.defaultRequestParameters().overrideWith(request.parameters())));
    }

    @Test
    void pieces_comeInOrderAndOneEndAfterThem() throws Exception {
        Heard heard = hear(decorate(StreamingDelegate.answering(Said.SIX)), Said.PLAIN);

        heard.response();

        assertThat(heard.sounds()).containsExactly("(Insects have six.)", "It ", "has ", "six.", "END");
    }

    @Test
    void answer_keepsThinkingImagesAndAttributes() throws Exception {
        AiMessage answer = hear(decorate(StreamingDelegate.answering(Said.SIX)), Said.PLAIN)
                .response()
                .aiMessage();

        assertThat(answer.text()).isEqualTo(Said.SIX.text());
        assertThat(answer.thinking()).isEqualTo(Said.SIX.thinking());
        assertThat(answer.images()).isEqualTo(Said.SIX.images());
        assertThat(answer.attributes()).containsAllEntriesOf(Said.SIX.attributes());
    }

    @Test
    void metadata_isKeptAndTheUsageCoversEveryCall() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(Said.SIX);

        ChatResponse response = hear(decorate(delegate), Said.PLAIN).response();

        assertThat(response.metadata().id()).isEqualTo("id-1");
        assertThat(response.metadata().modelName()).isEqualTo(Said.MODEL_NAME);
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().totalTokenCount())
                .isGreaterThanOrEqualTo(15)
                .isLessThanOrEqualTo(15 * delegate.asked().requests().size());
    }

    @Test
    void toolCall_comesBackAsItIs() throws Exception {
        ChatResponse call = Said.response(Said.TOOL_CALL);

        Heard heard = hear(decorate(StreamingDelegate.answering(request -> call)), Said.PLAIN);

        assertThat(heard.response()).isSameAs(call);
        assertThat(heard.sounds()).containsExactly("tool count", "END");
    }

    @Test
    void listeners_fireOnceForEachRealCallWithTheCallersAttributes() throws Exception {
        StreamingDelegate delegate = StreamingDelegate.answering(Said.SIX);
        Heard heard = new Heard();
        ChatRequestOptions options = ChatRequestOptions.builder()
                .addListenerAttribute("trace", "t-1")
                .build();

        decorate(delegate).chat(Said.PLAIN, options, heard);
        heard.response();

        assertThat(delegate.asked().traces())
                .hasSameSizeAs(delegate.asked().requests())
                .isNotEmpty()
                .containsOnly("t-1");
    }

    @Test
    void everyWayIn_leadsToTheSameAnswer() throws Exception {
        StreamingChatModel decorated = decorate(StreamingDelegate.answering(Said.SIX));
        List<Heard> heard = List.of(new Heard(), new Heard(), new Heard());

        decorated.chat(Said.OPENING + "an ant?", heard.get(0));
        decorated.chat(List.of(Said.QUESTION), heard.get(1));
        decorated.doChat(Said.PLAIN, heard.get(2));

        for (Heard one : heard) {
            assertThat(one.response().aiMessage().text()).isEqualTo(Said.SIX.text());
        }
    }

    @Test
    void whatTheDelegateFailsWith_isHeardAsItIs() throws Exception {
        RateLimitException thrown = new RateLimitException("slow down");
        StreamingDelegate delegate = StreamingDelegate.answering(request -> {
            throw thrown;
        });

        Heard heard = hear(decorate(delegate), Said.PLAIN);

        assertThat(heard.error()).isSameAs(thrown);
        assertThat(heard.sounds()).containsExactly("ERROR");
    }

    @Test
    void cancelling_silencesTheStream() throws Exception {
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        Heard heard = new Heard() {
            @Override
            public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
                super.onPartialResponse(partial, context);
                context.streamingHandle().cancel();
                cancelled.complete(context.streamingHandle().isCancelled());
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                super.onCompleteResponse(response);
                cancelled.complete(false);
            }
        };

        decorate(StreamingDelegate.answering(Said.SIX)).chat(Said.PLAIN, heard);

        assertThat(cancelled.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(heard.sounds()).containsExactly("(Insects have six.)", "It ");
    }

    @Test
    @EnabledIf("dev.scaffold.langchain4j.contract.Since#asynchronousWaysIn")
    void publisher_givesTheSamePiecesAndTheSameEnd() throws Exception {
        HeardEvents events = new HeardEvents(Long.MAX_VALUE);

        decorate(StreamingDelegate.answering(Said.SIX)).chat(Said.PLAIN).subscribe(events);

        assertThat(events.untilTheEnd())
                .containsExactly(
                        "PartialThinking", "PartialResponse", "PartialResponse", "PartialResponse", "CompleteResponse");
    }

    @Test
    @EnabledIf("dev.scaffold.langchain4j.contract.Since#asynchronousWaysIn")
    void publisher_givesNoMoreThanIsAskedFor() throws Exception {
        HeardEvents events = new HeardEvents(1);

        decorate(StreamingDelegate.answering(Said.SIX)).chat(Said.PLAIN).subscribe(events);

        assertThat(events.first()).isEqualTo("PartialThinking");
        events.askFor(Long.MAX_VALUE);
        assertThat(events.untilTheEnd()).hasSize(5).endsWith("CompleteResponse");
    }

    @Test
    @EnabledIf("dev.scaffold.langchain4j.contract.Since#asynchronousWaysIn")
    void publisherThatNobodySubscribesTo_asksNothing() {
        StreamingDelegate delegate = StreamingDelegate.answering(Said.SIX);

        assertThat(decorate(delegate).chat(Said.PLAIN)).isNotNull();

        assertThat(delegate.asked().requests()).isEmpty();
    }

    private static Heard hear(StreamingChatModel model, ChatRequest request) {
        Heard heard = new Heard();
        model.chat(request, heard);
        return heard;
    }
}
