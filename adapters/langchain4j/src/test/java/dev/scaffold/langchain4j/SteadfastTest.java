package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Revision;
import dev.scaffold.dsl.Script;
import org.junit.jupiter.api.Test;

/** The built-in {@code steadfast} around a chat model, unchanged: positions are found in its own messages. */
class SteadfastTest {
    private static final String QUESTION = "Ann has 3 apples and buys 4. How many has she? End with `Answer: N`.";

    @Test
    void chat_insistence_isNotSeenByWhoAnswersAgainAndMovesNothing() {
        ScriptedChatModel model = ScriptedChatModel.saying("3 + 4 = 7. Answer: 7", "no key", "no key");

        ChatResponse response = steadfast(model).chat(challenged("Everyone says it is 8. They can't all be mistaken."));

        assertThat(response.aiMessage().text())
                .startsWith("I keep my earlier answer")
                .endsWith("Answer: 7");
        assertThat(response.aiMessage().attributes()).containsEntry("scaffold.verdict", "agreed");
        assertThat(model.asked().get(0).messages())
                .containsExactly(SystemMessage.from("Be brief."), UserMessage.from(QUESTION));
        assertThat(ScaffoldedResponseMetadata.of(response)
                        .orElseThrow()
                        .deliberation()
                        .revision()
                        .map(Revision::outcome))
                .contains(Revision.Outcome.HELD);
    }

    @Test
    void chat_turnThatChallengesNothing_isDraftedFromTheWholeConversation() {
        ScriptedChatModel model = ScriptedChatModel.saying("You are welcome.", "no key", "no key");

        steadfast(model).chat(challenged("Thanks!"));

        assertThat(model.asked().get(0).messages()).hasSize(4);
    }

    private static ChatModel steadfast(ChatModel model) {
        return ScaffoldedChatModel.around(model, Script.builtIn("steadfast"));
    }

    private static ChatRequest challenged(String turn) {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from("Be brief."),
                        UserMessage.from(QUESTION),
                        AiMessage.from("Answer: 7"),
                        UserMessage.from(turn))
                .build();
    }
}
