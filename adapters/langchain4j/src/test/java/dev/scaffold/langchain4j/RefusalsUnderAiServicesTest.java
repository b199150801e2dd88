package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.output.OutputParsingException;
import dev.scaffold.NotAgreedException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an AI service returns, a refusal is never taken for a value of it. */
class RefusalsUnderAiServicesTest {

    interface Values {
        boolean odd(String question);

        int count(String question);

        double weight(String question);

        Kind kind(String question);

        Animal animal(String question);

        List<Animal> animals(String question);
    }

    enum Kind {
        INSECT,
        SPIDER
    }

    record Animal(String name, int legs) {}

    record Returning(String type, Function<Values, Object> call) {
        @Override
        public String toString() {
            return type;
        }
    }

    static List<Returning> types() {
        return List.of(
                new Returning("boolean", values -> values.odd("?")),
                new Returning("int", values -> values.count("?")),
                new Returning("double", values -> values.weight("?")),
                new Returning("enum", values -> values.kind("?")),
                new Returning("pojo", values -> values.animal("?")),
                new Returning("pojos", values -> values.animals("?")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valueBySchema_throwsTheRefusal(Returning type) {
        ScriptedChatModel model =
                ScriptedChatModel.saying("8", "No").withCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        Values values = AiServices.create(Values.class, ScaffoldedChatModel.around(model, WordScaffold.of(1)));

        assertThatThrownBy(() -> type.call().apply(values)).isInstanceOf(NotAgreedException.class);
    }

    /** LangChain4j asks for lists of POJOs by schema only. */
    static List<Returning> typesAskedForInWords() {
        return types().stream().filter(type -> !type.type().equals("pojos")).toList();
    }

    @ParameterizedTest
    @MethodSource("typesAskedForInWords")
    void valueByInstruction_isNoValueEither(Returning type) {
        Values values = AiServices.create(
                Values.class, ScaffoldedChatModel.around(ScriptedChatModel.saying("8", "No"), WordScaffold.of(1)));

        assertThatThrownBy(() -> type.call().apply(values)).isInstanceOf(OutputParsingException.class);
    }

    @Test
    void valueBySchema_leavesNothingOfTheDraftInMemory() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        ScriptedChatModel model = ScriptedChatModel.saying("{\"value\":8}", "No")
                .withCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        Values values = AiServices.builder(Values.class)
                .chatModel(ScaffoldedChatModel.around(model, WordScaffold.of(1)))
                .chatMemory(memory)
                .build();

        assertThatThrownBy(() -> values.count("How many legs?")).isInstanceOf(NotAgreedException.class);

        assertThat(memory.messages()).extracting(ChatMessage::type).containsExactly(ChatMessageType.USER);
    }
}
