package dev.scaffold.langchain4j.contract;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Map;

/** What is said in the contracts: one question, with words and a picture, and one answer, with everything an answer can have. */
final class Said {
    /** How every question of the contracts begins; nothing that a critic is asked does. */
    static final String OPENING = "How many legs has ";

    static final String MODEL_NAME = "delegate-1";

    static final UserMessage QUESTION =
            UserMessage.from(TextContent.from(OPENING + "it?"), ImageContent.from("http://a/ant.png"));

    static final ChatRequest PLAIN = ChatRequest.builder()
            .messages(SystemMessage.from("Be brief."), QUESTION)
            .build();

    static final AiMessage SIX = AiMessage.builder()
            .text("It has six.")
            .thinking("Insects have six.")
            .attributes(Map.of(
                    "signature",
                    "kept",
                    AiMessage.GENERATED_IMAGES_KEY,
                    List.of(Image.builder().url("http://a/six.png").build())))
            .build();

    static final AiMessage TOOL_CALL = call("count", "{}");

    private Said() {}

    static AiMessage call(String name, String arguments) {
        return AiMessage.from(ToolExecutionRequest.builder()
                .id("call-1")
                .name(name)
                .arguments(arguments)
                .build());
    }

    /** Ten tokens in, five out, and the reason that goes with the message. */
    static ChatResponse response(AiMessage message) {
        return ChatResponse.builder()
                .aiMessage(message)
                .id("id-1")
                .modelName(MODEL_NAME)
                .finishReason(message.hasToolExecutionRequests() ? FinishReason.TOOL_EXECUTION : FinishReason.STOP)
                .tokenUsage(new TokenUsage(10, 5))
                .build();
    }

    /** True if this asks the caller's own question, drafts that were sent back included. */
    static boolean asksTheQuestion(ChatRequest request) {
        return request.messages().stream()
                .filter(UserMessage.class::isInstance)
                .map(message -> ((UserMessage) message).contents().get(0))
                .anyMatch(Said::opens);
    }

    private static boolean opens(Content content) {
        return content instanceof TextContent text && text.text().startsWith(OPENING);
    }
}
