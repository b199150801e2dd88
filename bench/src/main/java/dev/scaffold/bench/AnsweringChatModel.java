package dev.scaffold.bench;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.scaffold.toulmin.Prompts;
import java.util.List;

/** Answers at once, and well: a critic's call line by line, anything else with the draft. */
final class AnsweringChatModel implements ChatModel {
    private static final TokenUsage USAGE = new TokenUsage(500, 100);
    private static final String CLOSING = Prompts.BUILT_IN.closing();

    @Override
    public ChatResponse doChat(ChatRequest request) {
        List<?> messages = request.messages();
        String asked = ((UserMessage) messages.get(messages.size() - 1)).singleText();
        String text = asked.endsWith(CLOSING) ? judgement(asked) : TenQuestions.DRAFT;
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .tokenUsage(USAGE)
                .build();
    }

    /** The lines to answer stand between the task and the closing. */
    private static String judgement(String asked) {
        int from = asked.lastIndexOf(Prompts.BUILT_IN.task())
                + Prompts.BUILT_IN.task().length()
                + 1;
        StringBuilder judgement = new StringBuilder();
        while (from < asked.length() - CLOSING.length()) {
            int key = asked.indexOf(": ", from) + 2;
            judgement.append(asked, from, key);
            judgement.append(
                    asked.startsWith("copy the final", key)
                            ? TenQuestions.CLAIM
                            : asked.startsWith("copy a sentence", key) ? TenQuestions.GROUNDS : "Yes");
            judgement.append('\n');
            from = asked.indexOf('\n', key) + 1;
        }
        return judgement.toString();
    }
}
