package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Deliberation;
import dev.scaffold.Scaffold;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A chat model whose answers go out untouched and are judged afterwards, for the record: how to learn what a scaffold would
 * refuse before it may. Nothing is repaired. What goes wrong with the judging is logged and never reaches the caller.
 */
public final class ObservedChatModel extends FaithfulChatModel {
    private final Consumer<? super Deliberation> recorder;

    private ObservedChatModel(
            ChatModel delegate, Scaffold scaffold, Consumer<? super Deliberation> recorder, Executor executor) {
        super(delegate, scaffold, executor);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * The chat model, watched.
     *
     * @param recorder told of each deliberation; its reply is what would have gone out
     */
    public static ObservedChatModel around(
            ChatModel chatModel, Scaffold scaffold, Consumer<? super Deliberation> recorder) {
        return new ObservedChatModel(chatModel, scaffold, recorder, Background.OWN_THREAD);
    }

    /** A copy that judges on this executor; on a daemon thread a call unless told. */
    public ObservedChatModel withExecutor(Executor value) {
        return new ObservedChatModel(delegate(), scaffold(), recorder, value);
    }

    @Override
    public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
        ChatResponse response = LangChain4jModel.call(delegate(), request, options);
        Background.run("observing", background(), () -> {
            LangChain4jModel model = LangChain4jModel.of(delegate(), options);
            Phases phases = new Phases();
            recorder.accept(scaffold()
                    .deliberate(
                            new OneDraft(model, phases, asked -> model.replied(asked, response)),
                            CallersRequest.of(request, defaultRequestParameters()),
                            phases.listener(event -> {})));
        });
        return response;
    }
}
