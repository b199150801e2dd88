package dev.scaffold.langchain4j.contract;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import java.util.List;
import java.util.function.Function;

/** AI services as applications write them, and what a chat model says to them. */
final class Services {
    private Services() {}

    interface Texts {
        String text(String question);

        Result<String> result(String question);

        AiMessage message(String question);

        @SystemMessage("Be brief.")
        String briefly(String question);
    }

    interface Remembering {
        String text(@MemoryId String whose, @UserMessage String question);
    }

    interface Values {
        Animal animal(String question);

        List<Animal> animals(String question);

        List<String> names(String question);

        int count(String question);

        boolean odd(String question);

        Kind kind(String question);

        Result<Animal> result(String question);
    }

    interface Streams {
        TokenStream stream(String question);
    }

    record Animal(String name, int legs) {}

    enum Kind {
        INSECT,
        SPIDER
    }

    static final class Legs {
        @Tool("counts the legs of an animal")
        int countLegs(String animal) {
            return animal.equals("ant") ? 6 : 8;
        }
    }

    /** Counts with the tool first, then says this. */
    static Function<ChatRequest, ChatResponse> countingFirst(String text) {
        return request -> Said.response(
                request.messages().stream().anyMatch(ToolExecutionResultMessage.class::isInstance)
                        ? AiMessage.from(text)
                        : Said.call("countLegs", "{\"arg0\": \"ant\"}"));
    }
}
