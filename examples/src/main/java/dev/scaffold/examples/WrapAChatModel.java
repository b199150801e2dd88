package dev.scaffold.examples;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.scaffold.Scaffold;
import dev.scaffold.dsl.Script;
import dev.scaffold.langchain4j.ScaffoldedChatModel;

/** One dependency more, one line changed: a LangChain4j service whose answers have to pass a scaffold. */
public final class WrapAChatModel {
    private WrapAChatModel() {}

    /** What the service can do. */
    interface Assistant {
        String answer(String question);
    }

    /** Runs it against the endpoint named by OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL. */
    public static void main(String[] arguments) {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(System.getenv("OPENAI_BASE_URL"))
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName(System.getenv("OPENAI_MODEL"))
                .build();
        Scaffold scaffold = Script.builtIn("toulmin");

        Assistant assistant = AiServices.create(Assistant.class, ScaffoldedChatModel.around(model, scaffold));

        System.out.println(assistant.answer("A bat and a ball cost 1.10 together; the bat costs 1 more than the ball. "
                + "What does the ball cost?"));
    }
}
