package dev.scaffold.examples;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.langchain4j.ScaffoldedChatModel;
import dev.scaffold.langchain4j.ScaffoldedResponseMetadata;

/** One dependency more, one line changed: a LangChain4j service whose answers have to pass a scaffold before anybody sees them. */
public final class WrapAChatModel {
    private static final String SCRIPT =
            """
            language 1

            scaffold careful-sums {
              ask sums-recompute of draft essential by arithmetic
                repair "Calculate this step again."
              gate answer { repair up to 2 times otherwise abstain }
            }
            """;

    private WrapAChatModel() {}

    /** What the service can do. */
    interface Assistant {
        Result<String> answer(String question);
    }

    /** Runs it against the endpoint named by OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL, or against a stand-in. */
    public static void main(String[] arguments) {
        ChatModel model = System.getenv("OPENAI_BASE_URL") == null ? new Miscounting() : endpoint();
        Scaffold scaffold = Script.parse("careful-sums.cq", SCRIPT).scaffold("careful-sums");
        ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);

        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(ScaffoldedChatModel.around(model, scaffold)) // the one line
                .chatMemory(memory)
                .build();
        Result<String> result = assistant.answer("Ann buys 3 pens at 7 dollars each. What does she pay?");

        System.out.println(result.content());
        System.out.println(result.tokenUsage().totalTokenCount() + " tokens, drafts that were refused included");
        ScaffoldedResponseMetadata.of(result.finalResponse())
                .ifPresent(ours -> System.out.println(ours.verdict().word() + " after "
                        + ours.deliberation().attempts().size() + " drafts"));
        System.out.println("The memory holds " + memory.messages().size() + " messages, no refused draft among them.");
    }

    private static ChatModel endpoint() {
        return OpenAiChatModel.builder()
                .baseUrl(System.getenv("OPENAI_BASE_URL"))
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName(System.getenv("OPENAI_MODEL"))
                .build();
    }

    /** Stands in for a chat model: is wrong at first, and right when its sum is sent back. */
    private static final class Miscounting implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            boolean sentBack = request.messages().size() > 1;
            return ChatResponse.builder()
                    .aiMessage(
                            AiMessage.from(sentBack ? "3 * 7 = 21, so she pays $21." : "3 * 7 = 24, so she pays $24."))
                    .tokenUsage(new TokenUsage(20, 12))
                    .build();
        }
    }
}
