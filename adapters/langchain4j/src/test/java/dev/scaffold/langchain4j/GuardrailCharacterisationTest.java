package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailException;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.TokenStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What LangChain4j's own output guardrails do when they ask again: the reasons why the loop of a scaffold stands around the chat
 * model and not in a guardrail. A test that fails here after an upgrade says that a reason is gone.
 */
class GuardrailCharacterisationTest {

    interface Assistant {
        Result<String> chat(String question);
    }

    interface Streaming {
        TokenStream chat(String question);
    }

    /** Asks again until six legs are spoken of. */
    static final class Six implements OutputGuardrail {
        @Override
        public OutputGuardrailResult validate(AiMessage message) {
            return message.text().equals("Six.") ? success() : reprompt("not six", "Count again.");
        }
    }

    /** Refuses everything. */
    static final class Never implements OutputGuardrail {
        @Override
        public OutputGuardrailResult validate(AiMessage message) {
            return fatal("never");
        }
    }

    @Test
    void reprompt_isNotCountedInTheUsage() {
        ScriptedChatModel model = ScriptedChatModel.saying("Eight.", "Six.");

        Result<String> result = assistant(model, MessageWindowChatMemory.withMaxMessages(10), new Six())
                .chat("Legs?");

        assertThat(result.content()).isEqualTo("Six.");
        assertThat(model.asked()).hasSize(2);
        assertThat(result.tokenUsage()).isEqualTo(new TokenUsage(10, 5));
    }

    @Test
    void reprompt_leavesTheRejectedDraftInMemoryAndNotTheAnswer() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);

        assistant(ScriptedChatModel.saying("Eight.", "Six."), memory, new Six()).chat("Legs?");

        assertThat(memory.messages()).containsExactly(UserMessage.from("Legs?"), AiMessage.from("Eight."));
    }

    @Test
    void fatal_leavesTheRejectedDraftInMemory() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        Assistant assistant = assistant(ScriptedChatModel.saying("Eight."), memory, new Never());

        assertThatThrownBy(() -> assistant.chat("Legs?")).isInstanceOf(OutputGuardrailException.class);

        assertThat(memory.messages()).containsExactly(UserMessage.from("Legs?"), AiMessage.from("Eight."));
    }

    @Test
    void reprompt_withoutMemory_losesTheQuestion() {
        ScriptedChatModel model = ScriptedChatModel.saying("Eight.", "Six.");
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .outputGuardrails(new Six())
                .build();

        assistant.chat("Legs?");

        List<ChatMessage> second = model.asked().get(1).messages();
        assertThat(second).containsExactly(UserMessage.from("Count again."));
    }

    @Test
    void reprompt_ofAStream_showsTheRejectedDraftAndEndsWithAnother() {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        List<String> pieces = new ArrayList<>();
        List<ChatResponse> ends = new ArrayList<>();
        List<Throwable> errors = new ArrayList<>();
        AiServices.builder(Streaming.class)
                .streamingChatModel(new ScriptedStreamingChatModel(ScriptedChatModel.saying("It has eight.", "Six.")))
                .chatMemory(memory)
                .outputGuardrails(new Six())
                .build()
                .chat("Legs?")
                .onPartialResponse(pieces::add)
                .onCompleteResponse(ends::add)
                .onError(errors::add)
                .start();

        assertThat(pieces).containsExactly("It ", "has ", "eight.");
        assertThat(ends)
                .singleElement()
                .satisfies(end -> assertThat(end.aiMessage().text()).isEqualTo("Six."));
        assertThat(errors).isEmpty();
        assertThat(memory.messages()).containsExactly(UserMessage.from("Legs?"), AiMessage.from("It has eight."));
    }

    private static Assistant assistant(ScriptedChatModel model, ChatMemory memory, OutputGuardrail guardrail) {
        return AiServices.builder(Assistant.class)
                .chatModel(model)
                .chatMemory(memory)
                .outputGuardrails(guardrail)
                .build();
    }
}
