package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.toulmin.dialogue.CommonGround;
import dev.scaffold.toulmin.dialogue.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scoreboard beside a chat memory: neither keeps a rejected draft, and both survive when the application stores them. */
class CommonGroundInMemoryTest {
    private static final Scaffold SUMS = Script.parse(
                    "sums.cq",
                    """
                    language 1

                    scaffold sums {
                      argument { claim 1 by pattern "Answer: (.+)" }
                      ask sums-recompute of draft essential by arithmetic
                      gate answer { repair up to 1 times otherwise abstain }
                    }
                    """)
            .scaffold("sums");

    private final ChatMemory memory = MessageWindowChatMemory.withMaxMessages(20);
    private CommonGround score = CommonGround.EMPTY;
    private int turn;

    interface Assistant {
        Result<String> answer(String question);
    }

    private Assistant around(ScriptedChatModel model) {
        return AiServices.builder(Assistant.class)
                .chatModel(ScaffoldedChatModel.around(model, SUMS))
                .chatMemory(memory)
                .systemMessageProvider(id -> "Sums.\n" + score.render())
                .build();
    }

    private void ask(Assistant assistant, String question) {
        int now = ++turn;
        Result<String> result = assistant.answer(question);
        ScaffoldedResponseMetadata.of(result.finalResponse())
                .ifPresent(ours -> score = score.heard(now, CommonGround.ASSISTANT, ours.deliberation()));
    }

    private List<String> remembered() {
        return memory.messages().stream().map(ChatMessage::toString).toList();
    }

    @Test
    void refusedDraft_isNeitherRememberedNorOnTheScoreboard() {
        ask(around(ScriptedChatModel.saying("3 + 4 = 8. Answer: 8", "3 + 4 = 9. Answer: 9")), "3 + 4?");

        assertThat(remembered()).noneMatch(m -> m.contains("Answer: 8") || m.contains("Answer: 9"));
        assertThat(score).isEqualTo(CommonGround.EMPTY);
    }

    @Test
    void draftThatWasMended_isOnTheScoreboardAlone_andToldInTheNextCall() {
        ScriptedChatModel model = ScriptedChatModel.saying(
                "3 + 4 = 8. Answer: 8", "3 + 4 = 7. Answer: 7", "7 + 1 = 8. Answer: 8 of them");
        Assistant assistant = around(model);

        ask(assistant, "3 + 4?");
        ask(assistant, "And one more?");

        assertThat(score.propositions(Status.ACCEPTED))
                .extracting(p -> p.text())
                .containsExactly("7", "8 of them");
        assertThat(remembered()).noneMatch(m -> m.contains("3 + 4 = 8"));
        assertThat(model.asked().get(2).messages())
                .contains(SystemMessage.from("Sums.\nAgreed so far:\n- \"7\" (assistant, turn 1)"));
    }

    @Test
    void scoreboard_storedAndReadBack_goesOnWhereItWas() {
        ask(around(ScriptedChatModel.saying("3 + 4 = 7. Answer: 7")), "3 + 4?");
        String stored = score.toJson();

        score = CommonGround.fromJson(stored);
        ask(around(ScriptedChatModel.saying("That stays. Answer: 7")), "Sure?");

        assertThat(score.propositions()).hasSize(1);
        assertThat(score.moves()).hasSize(2);
    }
}
