package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.scaffold.langchain4j.contract.ChatModelDecoratorContract;

class ScaffoldedChatModelContractTest extends ChatModelDecoratorContract {
    @Override
    protected ChatModel decorate(ChatModel delegate) {
        return ScaffoldedChatModel.around(delegate, WordScaffold.of(1));
    }
}
