package dev.scaffold.langchain4j.contract;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Answers the question of a contract, says {@code Yes} to all else, and remembers what was asked and what a listener heard. */
final class Asked implements ChatModelListener {
    private final Function<ChatRequest, ChatResponse> answer;
    private final List<ChatRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> traces = Collections.synchronizedList(new ArrayList<>());

    Asked(Function<ChatRequest, ChatResponse> answer) {
        this.answer = answer;
    }

    ChatResponse answer(ChatRequest request) {
        requests.add(request);
        return Said.asksTheQuestion(request) ? answer.apply(request) : Said.response(AiMessage.from("Yes"));
    }

    List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    /** Those that ask the caller's own question. */
    List<ChatRequest> theQuestion() {
        return requests().stream().filter(Said::asksTheQuestion).toList();
    }

    /** The listener attribute {@code trace} of each real call that the listener heard of. */
    List<String> traces() {
        return List.copyOf(traces);
    }

    @Override
    public void onRequest(ChatModelRequestContext context) {
        traces.add(String.valueOf(context.attributes().get("trace")));
    }
}
