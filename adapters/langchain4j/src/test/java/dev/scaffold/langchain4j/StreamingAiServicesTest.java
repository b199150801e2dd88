package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import dev.scaffold.NotAgreedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AI services that stream, on top of a scaffolded chat model. */
class StreamingAiServicesTest {
    private final ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
    private final List<String> pieces = new ArrayList<>();
    private final List<ChatResponse> responses = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();

    interface Assistant {
        TokenStream chat(String question);
    }

    static class Legs {
        @Tool("counts legs")
        int countLegs(String animal) {
            return animal.equals("ant") ? 6 : 8;
        }
    }

    @Test
    void holding_withTools_streamsTheJudgedText() {
        ScriptedChatModel script = new ScriptedChatModel()
                .thenTool("countLegs", "{\"arg0\": \"ant\"}")
                .then(AiMessage.from("It has six."))
                .then(AiMessage.from("Yes"));

        ask(ScaffoldedStreamingChatModel.holding(new ScriptedStreamingChatModel(script), WordScaffold.of(1))
                .withExecutor(Runnable::run));

        assertThat(pieces).containsExactly("It ", "has ", "six.");
        assertThat(responses).singleElement().satisfies(response -> {
            assertThat(response.tokenUsage()).isEqualTo(new TokenUsage(30, 15));
            assertThat(ScaffoldedResponseMetadata.of(response)).isPresent();
        });
        assertThat(memory.messages())
                .extracting(ChatMessage::type)
                .containsExactly(
                        ChatMessageType.USER,
                        ChatMessageType.AI,
                        ChatMessageType.TOOL_EXECUTION_RESULT,
                        ChatMessageType.AI);
    }

    @Test
    void draftFirst_ofARefusal_leavesNothingInMemory() {
        ScriptedChatModel script = ScriptedChatModel.saying("It has eight.", "No");

        ask(ScaffoldedStreamingChatModel.draftFirst(new ScriptedStreamingChatModel(script), WordScaffold.of(1))
                .withExecutor(Runnable::run));

        assertThat(pieces).containsExactly("It ", "has ", "eight.");
        assertThat(responses).isEmpty();
        assertThat(errors).singleElement().isInstanceOf(NotAgreedException.class);
        assertThat(memory.messages()).extracting(ChatMessage::type).containsExactly(ChatMessageType.USER);
    }

    @Test
    void observing_changesNothing() {
        ScriptedChatModel script = ScriptedChatModel.saying("It has eight.", "No");

        ask(ScaffoldedStreamingChatModel.observing(
                        new ScriptedStreamingChatModel(script), WordScaffold.of(1), deliberation -> {})
                .withExecutor(Runnable::run));

        assertThat(pieces).containsExactly("It ", "has ", "eight.");
        assertThat(((AiMessage) memory.messages().get(1)).attributes()).isEmpty();
    }

    private void ask(StreamingChatModel model) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .streamingChatModel(model)
                .chatMemory(memory)
                .tools(new Legs())
                .build();
        assistant
                .chat("How many legs has an ant?")
                .onPartialResponse(pieces::add)
                .onCompleteResponse(responses::add)
                .onError(errors::add)
                .start();
    }
}
