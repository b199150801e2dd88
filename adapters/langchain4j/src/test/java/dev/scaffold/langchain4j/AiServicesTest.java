package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.OutputGuardrailException;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.scaffold.NotAgreedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AI services on top of a scaffolded chat model: nothing else changes. */
class AiServicesTest {

    interface Assistant {
        String chat(String question);
    }

    interface Counting {
        Result<String> count(String question);
    }

    interface Zoologist {
        Animal animal(String question);
    }

    interface Lister {
        List<String> names(String question);
    }

    record Animal(String name, int legs) {}

    static class Legs {
        @Tool("counts legs")
        int countLegs(String animal) {
            return animal.equals("ant") ? 6 : 8;
        }
    }

    @Test
    void text_isTheAgreedAnswer() {
        Assistant assistant = AiServices.create(Assistant.class, around(ScriptedChatModel.saying("Six.", "Yes"), 1));

        assertThat(assistant.chat("How many legs has an ant?")).isEqualTo("Six.");
    }

    @Test
    void memory_holdsTheGatedAnswerAndNothingOfTheLoop() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        ScriptedChatModel model = ScriptedChatModel.saying("Eight.", "No", "Six.", "Yes");
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(around(model, 2))
                .chatMemory(memory)
                .build();

        assistant.chat("How many legs has an ant?");

        assertThat(memory.messages())
                .extracting(ChatMessage::type)
                .containsExactly(ChatMessageType.USER, ChatMessageType.AI);
        AiMessage kept = (AiMessage) memory.messages().get(1);
        assertThat(kept.text()).isEqualTo("Six.");
        assertThat(kept.attributes()).containsEntry("scaffold.verdict", "agreed");
    }

    @Test
    void memory_ofARefusalHoldsTheRefusal() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(around(ScriptedChatModel.saying("Eight.", "No"), 1))
                .chatMemory(memory)
                .build();

        String text = assistant.chat("How many legs has an ant?");

        assertThat(text).isEqualTo(WordScaffold.REFUSAL);
        assertThat(memory.messages().toString()).contains(WordScaffold.REFUSAL).doesNotContain("Eight.");
    }

    @Test
    void memory_ofTheNextTurnIsSentAsItWasKept() {
        ScriptedChatModel model = ScriptedChatModel.saying("Six.", "Yes", "Eight.", "Yes");
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(around(model, 1))
                .chatMemory(MessageWindowChatMemory.withMaxMessages(10))
                .build();

        assistant.chat("How many legs has an ant?");
        assistant.chat("And a spider?");

        assertThat(model.asked().get(2).messages())
                .extracting(ChatMessage::type)
                .containsExactly(ChatMessageType.USER, ChatMessageType.AI, ChatMessageType.USER);
    }

    @Test
    void tools_runUnjudgedAndTheLastTextIsJudged() {
        ScriptedChatModel model = new ScriptedChatModel()
                .thenTool("countLegs", "{\"arg0\": \"ant\"}")
                .then(AiMessage.from("Six."))
                .then(AiMessage.from("Yes"));
        Counting assistant = AiServices.builder(Counting.class)
                .chatModel(around(model, 1))
                .tools(new Legs())
                .build();

        Result<String> result = assistant.count("How many legs has an ant?");

        assertThat(result.content()).isEqualTo("Six.");
        assertThat(result.toolExecutions()).singleElement().satisfies(e -> assertThat(e.result())
                .isEqualTo("6"));
        assertThat(result.tokenUsage()).isEqualTo(new TokenUsage(30, 15));
        assertThat(ScaffoldedResponseMetadata.of(result.finalResponse())).hasValueSatisfying(ours -> assertThat(
                        ours.deliberation().request().context())
                .anySatisfy(source -> assertThat(source.text()).isEqualTo("6")));
        assertThat(model.asked().get(1).toolSpecifications()).hasSize(1);
        assertThat(model.asked().get(2).toolSpecifications()).isEmpty();
    }

    @Test
    void usage_isThatOfAllCalls() {
        Counting assistant =
                AiServices.create(Counting.class, around(ScriptedChatModel.saying("Eight.", "No", "Six.", "Yes"), 2));

        Result<String> result = assistant.count("How many legs has an ant?");

        assertThat(result.tokenUsage()).isEqualTo(new TokenUsage(40, 20));
    }

    @Test
    void pojo_bySchema_keepsTheSchemaForEveryDraft() {
        ScriptedChatModel model = ScriptedChatModel.saying(
                        "{\"name\":\"ant\",\"legs\":8}", "No", "{\"name\":\"ant\",\"legs\":6}", "Yes")
                .withCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        Zoologist zoologist = AiServices.create(Zoologist.class, around(model, 2));

        Animal animal = zoologist.animal("How many legs has an ant?");

        assertThat(animal).isEqualTo(new Animal("ant", 6));
        assertThat(List.of(model.asked().get(0), model.asked().get(2))).allSatisfy(draft -> {
            assertThat(draft.responseFormat().type()).isEqualTo(ResponseFormatType.JSON);
            assertThat(draft.responseFormat().jsonSchema()).isNotNull();
        });
    }

    @Test
    void pojo_bySchema_throwsARefusal() {
        ScriptedChatModel model = ScriptedChatModel.saying("{\"name\":\"ant\",\"legs\":8}", "No")
                .withCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        Zoologist zoologist = AiServices.create(Zoologist.class, around(model, 1));

        assertThatThrownBy(() -> zoologist.animal("How many legs has an ant?"))
                .isInstanceOfSatisfying(
                        NotAgreedException.class,
                        refusal -> assertThat(refusal.deliberation().agreed()).isFalse());
    }

    @Test
    void pojo_byInstruction_isStillAnswered() {
        ScriptedChatModel model = ScriptedChatModel.saying("{\"name\":\"ant\",\"legs\":6}", "Yes");
        Zoologist zoologist = AiServices.create(Zoologist.class, around(model, 1));

        assertThat(zoologist.animal("How many legs has an ant?")).isEqualTo(new Animal("ant", 6));
    }

    @Test
    void listByInstruction_withTheGuardrail_throwsARefusalAndForgetsIt() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        Lister lister = AiServices.builder(Lister.class)
                .chatModel(around(ScriptedChatModel.saying("ant\nspider", "No"), 1))
                .chatMemory(memory)
                .outputGuardrails(new VerdictGuardrail())
                .build();

        assertThatThrownBy(() -> lister.names("Name insects."))
                .isInstanceOf(OutputGuardrailException.class)
                .hasRootCauseInstanceOf(NotAgreedException.class);
        assertThat(memory.messages()).extracting(ChatMessage::type).containsExactly(ChatMessageType.USER);
    }

    @Test
    void listByInstruction_withTheGuardrail_givesAnAgreedAnswer() {
        Lister lister = AiServices.builder(Lister.class)
                .chatModel(around(ScriptedChatModel.saying("ant\nbee", "Yes"), 1))
                .outputGuardrails(new VerdictGuardrail())
                .build();

        assertThat(lister.names("Name insects.")).containsExactly("ant", "bee");
    }

    @Test
    void guardrail_onAModelThatNobodyScaffolded_letsNothingOut() {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(ScriptedChatModel.saying("Eight."))
                .outputGuardrails(new VerdictGuardrail())
                .build();

        assertThatThrownBy(() -> assistant.chat("How many legs has an ant?"))
                .isInstanceOf(OutputGuardrailException.class)
                .hasMessageContaining("ScaffoldedChatModel.around");
    }

    @Test
    void pictures_reachTheModelAsTheyAre() {
        UserMessage picture = UserMessage.from(
                dev.langchain4j.data.message.TextContent.from("What is this?"),
                dev.langchain4j.data.message.ImageContent.from("http://a/ant.png"));
        ScriptedChatModel model = ScriptedChatModel.saying("An ant.", "Yes");

        around(model, 1).chat(picture);

        assertThat(model.asked().get(0).messages().get(0)).isSameAs(picture);
    }

    private static ScaffoldedChatModel around(ScriptedChatModel model, int attempts) {
        return ScaffoldedChatModel.around(model, WordScaffold.of(attempts));
    }
}
