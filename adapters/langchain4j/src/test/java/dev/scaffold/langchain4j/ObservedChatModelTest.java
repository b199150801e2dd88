package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.scaffold.Deliberation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedChatModelTest {
    private static final ChatRequest QUESTION = ChatRequest.builder()
            .messages(UserMessage.from("How many legs has an ant?"))
            .build();

    @Test
    void answerThatWouldBeRefused_goesOutUntouchedAndIsRecorded() {
        List<Deliberation> recorded = new ArrayList<>();
        ChatResponse said = ScriptedChatModel.response(AiMessage.from("Eight."), FinishReason.STOP);
        ScriptedChatModel model = new ScriptedChatModel().then(said).then(AiMessage.from("No"));

        ChatResponse response = observed(model, recorded).chat(QUESTION);

        assertThat(response).isSameAs(said);
        assertThat(model.asked().get(0)).isEqualTo(QUESTION);
        assertThat(recorded).singleElement().satisfies(d -> {
            assertThat(d.agreed()).isFalse();
            assertThat(d.reply().text()).isEqualTo(WordScaffold.REFUSAL);
            assertThat(d.attempts()).hasSize(1);
        });
    }

    @Test
    void recorderThatThrows_doesNotReachTheCaller() {
        ChatModel model = ObservedChatModel.around(ScriptedChatModel.saying("Six.", "Yes"), WordScaffold.of(1), d -> {
                    throw new IllegalStateException("disk full");
                })
                .withExecutor(Runnable::run);

        assertThat(model.chat(QUESTION).aiMessage().text()).isEqualTo("Six.");
    }

    private static ObservedChatModel observed(ChatModel model, List<Deliberation> recorded) {
        return ObservedChatModel.around(model, WordScaffold.of(2), recorded::add)
                .withExecutor(Runnable::run);
    }
}
