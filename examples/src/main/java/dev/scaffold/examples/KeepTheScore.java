package dev.scaffold.examples;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.langchain4j.ScaffoldedChatModel;
import dev.scaffold.langchain4j.ScaffoldedResponseMetadata;
import dev.scaffold.toulmin.dialogue.CommonGround;
import dev.scaffold.toulmin.dialogue.Move;

/** A LangChain4j service with memory that keeps the score: what was agreed goes into the next call, what was refused nowhere. */
public final class KeepTheScore {
    private static final String SCRIPT =
            """
            language 1

            scaffold careful-sums {
              argument { claim 1 by pattern "Answer: (.+)" }
              ask sums-recompute of draft essential by arithmetic
                repair "Calculate this step again."
              gate answer { repair up to 1 times otherwise abstain }
            }
            """;

    private CommonGround score = CommonGround.EMPTY;
    private int turn;

    private KeepTheScore() {}

    /** What the service can do. */
    interface Assistant {
        Result<String> answer(String question);
    }

    /** Runs it with a stand-in for the model. */
    public static void main(String[] arguments) {
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
        KeepTheScore keeping = new KeepTheScore();
        Assistant assistant = keeping.around(new Miscounting(), memory);

        keeping.ask(assistant, "Ann buys 3 pens at 7 dollars each. What does she pay?");
        keeping.ask(assistant, "And for 4 pens?");
        keeping.doubted(1);

        String stored = keeping.score.toJson(); // beside the memory, in the application's own store
        System.out.println("After a restart:\n" + CommonGround.fromJson(stored).render());
        boolean refused = memory.messages().stream().anyMatch(m -> m.toString().contains("Answer: 30"));
        System.out.println("A refused draft in the memory: " + (refused ? "yes" : "none"));
    }

    private Assistant around(ChatModel model, ChatMemory memory) {
        Scaffold scaffold = Script.parse("careful-sums.cq", SCRIPT).scaffold("careful-sums");
        return AiServices.builder(Assistant.class)
                .chatModel(ScaffoldedChatModel.around(model, scaffold))
                .chatMemory(memory)
                .systemMessageProvider(id -> "You help with sums.\n" + score.render()) // into every call
                .build();
    }

    private void ask(Assistant assistant, String question) {
        turn++;
        Result<String> result = assistant.answer(question);
        ScaffoldedResponseMetadata.of(result.finalResponse())
                .ifPresent(ours -> score = score.heard(turn, CommonGround.ASSISTANT, ours.deliberation()));
        System.out.println(
                question + "\n  " + result.content().lines().findFirst().orElse(""));
    }

    /** The user doubts something: it is no longer accepted, and no longer told as if it were. */
    private void doubted(int proposition) {
        turn++;
        score = score.after(new Move.Challenge(turn, CommonGround.USER, proposition, "are you sure?"));
    }

    /** Stands in for a chat model: is wrong at first, right about three pens when its sum is sent back, and never about four. */
    private static final class Miscounting implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            boolean three =
                    request.messages().stream().noneMatch(m -> m.toString().contains("4 pens"));
            boolean sentBack = request.messages().toString().contains("Calculate this step again");
            String said = three && sentBack
                    ? "3 * 7 = 21. Answer: 21"
                    : three ? "3 * 7 = 24. Answer: 24" : "4 * 7 = 30. Answer: 30";
            return ChatResponse.builder().aiMessage(AiMessage.from(said)).build();
        }
    }
}
