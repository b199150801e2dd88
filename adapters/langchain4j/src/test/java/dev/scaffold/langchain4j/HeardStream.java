package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes down what a stream says. */
final class HeardStream implements StreamingChatResponseHandler {
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<ChatResponse> responses = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> errors = Collections.synchronizedList(new ArrayList<>());

    List<String> heard() {
        return List.copyOf(heard);
    }

    ChatResponse response() {
        if (responses.size() != 1) {
            throw new AssertionError(
                    "one response was expected, got " + responses.size() + " and the errors " + errors);
        }
        return responses.get(0);
    }

    List<Throwable> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void onPartialResponse(String partial) {
        heard.add(partial);
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        heard.add("(" + partial.text() + ")");
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        heard.add("tool " + call.toolExecutionRequest().name());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        heard.add("END");
        responses.add(response);
    }

    @Override
    public void onError(Throwable error) {
        heard.add("ERROR");
        errors.add(error);
    }
}
