package dev.scaffold.langchain4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.tool.ToolExecution;
import dev.scaffold.langchain4j.contract.Services.Animal;
import dev.scaffold.langchain4j.contract.Services.Legs;
import dev.scaffold.langchain4j.contract.Services.Remembering;
import dev.scaffold.langchain4j.contract.Services.Texts;
import dev.scaffold.langchain4j.contract.Services.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Do AI services on this decorator of a chat model do what they do on the chat model itself? Each test runs the same service on
 * both and compares what the service returns, what its memory holds (attributes of messages aside, which a decorator may add)
 * and what the chat model was asked for the answer. Needs {@code langchain4j} on the class path.
 */
public abstract class AiServicesContract {
    private static final String ANT = Said.OPENING + "an ant?";
    private static final String ANIMAL = "{\"name\":\"ant\",\"legs\":6}";

    /** A contract; extended by the test of a decorator. */
    protected AiServicesContract() {}

    /** The decorator under test, in a setting in which it lets a text answer through. */
    protected abstract ChatModel decorate(ChatModel delegate);

    @Test
    void text_isReturned() {
        assertThat(onBoth(() -> saying("Six."), model -> texts(model).text(ANT)))
                .isEqualTo("Six.");
    }

    @Test
    void message_isReturned() {
        assertThat(onBoth(
                        () -> saying("Six."), model -> texts(model).message(ANT).text()))
                .isEqualTo("Six.");
    }

    @Test
    void systemMessage_goesAlong() {
        assertThat(onBoth(() -> saying("Six."), model -> texts(model).briefly(ANT)))
                .isEqualTo("Six.");
    }

    @Test
    void pojo_bySchema() {
        assertThat(onBoth(() -> saying(ANIMAL), model -> values(model).animal(ANT)))
                .isEqualTo(new Animal("ant", 6));
    }

    @Test
    void pojo_byInstruction() {
        assertThat(onBoth(() -> saying(ANIMAL).withoutCapabilities(), model -> values(model)
                        .animal(ANT)))
                .isEqualTo(new Animal("ant", 6));
    }

    @Test
    void listOfPojos_bySchema() {
        assertThat(onBoth(() -> saying("{\"values\":[" + ANIMAL + "]}"), model -> values(model)
                        .animals(ANT)))
                .isEqualTo(List.of(new Animal("ant", 6)));
    }

    @Test
    void listOfTexts_bySchemaAndByInstruction() {
        assertThat(onBoth(() -> saying("{\"values\":[\"ant\",\"bee\"]}"), model -> values(model)
                        .names(ANT)))
                .isEqualTo(List.of("ant", "bee"));
        assertThat(onBoth(() -> saying("ant\nbee").withoutCapabilities(), model -> values(model)
                        .names(ANT)))
                .isEqualTo(List.of("ant", "bee"));
    }

    @Test
    void number_bySchemaAndByInstruction() {
        assertThat(onBoth(() -> saying("{\"value\":6}"), model -> values(model).count(ANT)))
                .isEqualTo(6);
        assertThat(onBoth(() -> saying("6").withoutCapabilities(), model -> values(model)
                        .count(ANT)))
                .isEqualTo(6);
    }

    @Test
    void truthValue_bySchemaAndByInstruction() {
        assertThat(onBoth(
                        () -> saying("{\"value\":true}"), model -> values(model).odd(ANT)))
                .isEqualTo(true);
        assertThat(onBoth(() -> saying("true").withoutCapabilities(), model -> values(model)
                        .odd(ANT)))
                .isEqualTo(true);
    }

    @Test
    void choice_bySchemaAndByInstruction() {
        assertThat(onBoth(() -> saying("{\"value\":\"INSECT\"}"), model -> values(model)
                        .kind(ANT)))
                .isEqualTo(Services.Kind.INSECT);
        assertThat(onBoth(() -> saying("INSECT").withoutCapabilities(), model -> values(model)
                        .kind(ANT)))
                .isEqualTo(Services.Kind.INSECT);
    }

    @Test
    void tools_areRunAndTheirResultsSentBack() {
        assertThat(onBoth(() -> Delegate.answering(Services.countingFirst("Six.")), model -> {
                    Result<String> result = AiServices.builder(Texts.class)
                            .chatModel(model)
                            .tools(new Legs())
                            .build()
                            .result(ANT);
                    return List.of(result.content(), results(result));
                }))
                .isEqualTo(List.of("Six.", List.of("6")));
    }

    @Test
    void pojoAfterTools_isReturned() {
        assertThat(onBoth(() -> Delegate.answering(Services.countingFirst(ANIMAL)), model -> {
                    Result<Animal> result = AiServices.builder(Values.class)
                            .chatModel(model)
                            .tools(new Legs())
                            .build()
                            .result(ANT);
                    return List.of(result.content(), results(result));
                }))
                .isEqualTo(List.of(new Animal("ant", 6), List.of("6")));
    }

    @Test
    void memory_holdsTwoTurnsWithTheirTools() {
        List<?> held = (List<?>) onBoth(() -> Delegate.answering(Services.countingFirst("Six.")), model -> {
            ChatMemory memory = MessageWindowChatMemory.withMaxMessages(20);
            Texts service = AiServices.builder(Texts.class)
                    .chatModel(model)
                    .chatMemory(memory)
                    .tools(new Legs())
                    .build();
            service.text(ANT);
            service.text(Said.OPENING + "a bee?");
            return plain(memory);
        });

        assertThat(held).hasSize(6);
    }

    @Test
    void memories_areKeptApart() {
        assertThat(onBoth(() -> saying("Six."), model -> {
                    ChatMemory one = MessageWindowChatMemory.withMaxMessages(20);
                    ChatMemory other = MessageWindowChatMemory.withMaxMessages(20);
                    Remembering service = AiServices.builder(Remembering.class)
                            .chatModel(model)
                            .chatMemoryProvider(id -> id.equals("one") ? one : other)
                            .build();
                    service.text("one", ANT);
                    service.text("other", Said.OPENING + "a bee?");
                    service.text("one", Said.OPENING + "a fly?");
                    return List.of(plain(one).size(), plain(other).size());
                }))
                .isEqualTo(List.of(4, 2));
    }

    @Test
    void usage_coversEveryCallOfADecorator() {
        Delegate delegate = Delegate.answering(Services.countingFirst("Six."));

        Result<String> result = AiServices.builder(Texts.class)
                .chatModel(decorate(delegate))
                .tools(new Legs())
                .build()
                .result(ANT);

        assertThat(result.tokenUsage().totalTokenCount())
                .isGreaterThanOrEqualTo(30)
                .isLessThanOrEqualTo(15 * delegate.asked().requests().size());
    }

    private Object onBoth(Fresh delegate, Function<ChatModel, Object> service) {
        Delegate bare = delegate.make();
        Delegate decorated = delegate.make();

        Object expected = service.apply(bare);
        Object actual = service.apply(decorate(decorated));

        assertThat(actual).isEqualTo(expected);
        assertThat(withoutAttributes(decorated)).isEqualTo(withoutAttributes(bare));
        return actual;
    }

    private static List<Object> withoutAttributes(Delegate delegate) {
        List<Object> requests = new ArrayList<>();
        for (ChatRequest request : delegate.asked().theQuestion()) {
            requests.add(request.messages().stream()
                    .map(AiServicesContract::withoutAttributes)
                    .toList());
            requests.add(request.parameters());
        }
        return requests;
    }

    static List<ChatMessage> plain(ChatMemory memory) {
        return memory.messages().stream()
                .map(AiServicesContract::withoutAttributes)
                .toList();
    }

    private static ChatMessage withoutAttributes(ChatMessage message) {
        return message instanceof AiMessage ai
                ? ai.toBuilder().attributes(Map.of()).build()
                : message;
    }

    private static List<String> results(Result<?> result) {
        return result.toolExecutions().stream().map(ToolExecution::result).toList();
    }

    private static Delegate saying(String text) {
        return Delegate.answering(AiMessage.from(text));
    }

    private static Texts texts(ChatModel model) {
        return AiServices.create(Texts.class, model);
    }

    private static Values values(ChatModel model) {
        return AiServices.create(Values.class, model);
    }

    private interface Fresh {
        Delegate make();
    }
}
