package dev.scaffold.langchain4j.contract;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Arrays;

/** Which ways in the LangChain4j on the class path knows. */
final class Since {
    private Since() {}

    /** True from 1.20 on: futures and publishers. */
    static boolean asynchronousWaysIn() {
        return Arrays.stream(ChatModel.class.getMethods())
                .anyMatch(method -> method.getName().equals("chatAsync"));
    }
}
