package newcomer;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.scaffold.dsl.Script;
import dev.scaffold.langchain4j.ScaffoldedChatModel;

/** A service as it was, and the line that puts a scaffold around its chat model. */
public final class Main {
    private Main() {}

    interface Assistant {
        String answer(String question);
    }

    /** Asks what the arguments say, or something well known. */
    public static void main(String[] arguments) {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(System.getenv("OPENAI_BASE_URL"))
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName(System.getenv("OPENAI_MODEL"))
                .build();
        ChatModel gated = ScaffoldedChatModel.around(model, Script.builtIn("toulmin"));

        Assistant assistant = AiServices.create(Assistant.class, gated);

        System.out.println(assistant.answer(
                arguments.length > 0
                        ? String.join(" ", arguments)
                        : "A bat and a ball cost 1.10 together; the bat costs 1 more than the ball. What does the ball cost?"));
    }
}
