package dev.scaffold.langchain4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Is this decorator of a chat model faithful? Extend it, and say how the decorator is put around a chat model so that it lets the
 * answer through. The chat model answers the contract's question; to anything else that it is asked, by a critic for instance,
 * it says {@code Yes}.
 */
public abstract class ChatModelDecoratorContract {
    static final UserMessage QUESTION =
            UserMessage.from(TextContent.from("How many legs has it?"), ImageContent.from("http://a/ant.png"));

    private static final ChatRequest PLAIN = ChatRequest.builder()
            .messages(SystemMessage.from("Be brief."), QUESTION)
            .build();
    private static final AiMessage SIX = AiMessage.builder()
            .text("Six.")
            .thinking("Insects have six.")
            .attributes(Map.of(
                    "signature",
                    "kept",
                    AiMessage.GENERATED_IMAGES_KEY,
                    List.of(Image.builder().url("http://a/six.png").build())))
            .build();

    /** A contract; extended by the test of a decorator. */
    protected ChatModelDecoratorContract() {}

    /** The decorator under test, in a setting in which it lets a text answer through. */
    protected abstract ChatModel decorate(ChatModel delegate);

    @Test
    void settings_areTheDelegates() {
        Delegate delegate = answering(SIX);

        ChatModel decorated = decorate(delegate);

        assertThat(decorated.defaultRequestParameters()).isEqualTo(delegate.defaultRequestParameters());
        assertThat(decorated.provider()).isEqualTo(delegate.provider());
        assertThat(decorated.supportedCapabilities()).isEqualTo(delegate.supportedCapabilities());
        assertThat(decorated.listeners()).isEqualTo(delegate.listeners());
    }

    @Test
    void messages_arriveAsTheVerySameObjects() {
        Delegate delegate = answering(SIX);

        decorate(delegate).chat(PLAIN);

        List<ChatMessage> sent = delegate.askedTheQuestion().get(0).messages();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isSameAs(PLAIN.messages().get(0));
        assertThat(sent.get(1)).isSameAs(QUESTION);
    }

    @Test
    void parameters_arriveWithEveryRequestForTheAnswer() {
        Delegate delegate = answering(SIX);
        ChatRequest request = PLAIN.toBuilder()
                .temperature(0.1)
                .topK(3)
                .stopSequences(List.of("END"))
                .responseFormat(ResponseFormat.JSON)
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .toolChoice(ToolChoice.AUTO)
                .build();

        decorate(delegate).chat(request);

        assertThat(delegate.askedTheQuestion()).isNotEmpty().allSatisfy(sent -> assertThat(sent.parameters())
                .isEqualTo(delegate.defaultRequestParameters().overrideWith(request.parameters())));
    }

    @Test
    void answer_keepsThinkingImagesAndAttributes() {
        ChatResponse response = decorate(answering(SIX)).chat(PLAIN);

        assertThat(response.aiMessage().text()).isEqualTo("Six.");
        assertThat(response.aiMessage().thinking()).isEqualTo("Insects have six.");
        assertThat(response.aiMessage().images()).isEqualTo(SIX.images());
        assertThat(response.aiMessage().attributes()).containsAllEntriesOf(SIX.attributes());
    }

    @Test
    void metadata_isKeptAndTheUsageCoversEveryCall() {
        Delegate delegate = answering(SIX);

        ChatResponse response = decorate(delegate).chat(PLAIN);

        assertThat(response.metadata().id()).isEqualTo("id-1");
        assertThat(response.metadata().modelName()).isEqualTo(Delegate.MODEL_NAME);
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().totalTokenCount())
                .isGreaterThanOrEqualTo(15)
                .isLessThanOrEqualTo(15 * delegate.asked().size());
    }

    @Test
    void toolCall_comesBackAsItIs() {
        ChatResponse call = Delegate.response(
                AiMessage.from(ToolExecutionRequest.builder()
                        .id("1")
                        .name("count")
                        .arguments("{}")
                        .build()),
                FinishReason.TOOL_EXECUTION);
        Delegate delegate = new Delegate(() -> call);

        assertThat(decorate(delegate).chat(PLAIN)).isSameAs(call);
    }

    @Test
    void listeners_fireOnceForEachRealCallWithTheCallersAttributes() {
        Delegate delegate = answering(SIX);
        ChatRequestOptions options = ChatRequestOptions.builder()
                .addListenerAttribute("trace", "t-1")
                .build();

        decorate(delegate).chat(PLAIN, options);

        assertThat(delegate.listened()).isEqualTo(delegate.asked().size());
        assertThat(delegate.traces()).isNotEmpty().containsOnly("t-1");
    }

    @Test
    void everyWayIn_leadsToTheSameAnswer() {
        assertThat(decorate(answering(SIX)).chat(List.of(QUESTION)).aiMessage().text())
                .isEqualTo("Six.");
        assertThat(decorate(answering(SIX)).chat(QUESTION).aiMessage().text()).isEqualTo("Six.");
        assertThat(decorate(answering(SIX))
                        .chat(PLAIN, ChatRequestOptions.EMPTY)
                        .aiMessage()
                        .text())
                .isEqualTo("Six.");
    }

    @Test
    void whatTheDelegateThrows_isThrownAsItIs() {
        RateLimitException thrown = new RateLimitException("slow down");
        Delegate delegate = new Delegate(() -> {
            throw thrown;
        });

        assertThatThrownBy(() -> decorate(delegate).chat(PLAIN)).isSameAs(thrown);
    }

    private static Delegate answering(AiMessage message) {
        return new Delegate(() -> Delegate.response(message, FinishReason.STOP));
    }
}
