package dev.scaffold.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.scaffold.Model;
import dev.scaffold.test.ModelContract;
import java.util.Optional;

class LangChain4jModelContractTest extends ModelContract {
    @Override
    protected Model model() {
        return LangChain4jModel.of(new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                return ScriptedChatModel.response(AiMessage.from("Hello."), FinishReason.STOP);
            }
        });
    }

    @Override
    protected Optional<Model> brokenModel() {
        return Optional.of(LangChain4jModel.of(new ScriptedChatModel().thenThrow(new RateLimitException("slow down"))));
    }
}
