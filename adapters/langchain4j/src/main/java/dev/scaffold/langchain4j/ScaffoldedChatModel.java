package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.CancelledException;
import dev.scaffold.Event;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Scaffold;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A chat model with a scaffold around it: still a chat model, for AI services and everything else that takes one.
 *
 * <p>Replies that ask for tools pass through as they are; a final text is judged first. An agreed answer is the chat model's
 * own message, with two attributes added ({@link ScaffoldedResponseMetadata#VERDICT}, {@link
 * ScaffoldedResponseMetadata#DELIBERATION}). A refusal is a message that says so; where the request asks for JSON it is a
 * {@link NotAgreedException}, or the value of {@link Scaffold#otherwise}. In both cases the metadata is a {@link
 * ScaffoldedResponseMetadata} and the token usage is that of all calls. A refusal's finish reason is {@code OTHER}.
 *
 * <p>What the chat model throws for a draft reaches the caller as it is. As safe for many threads as the chat model.
 */
public final class ScaffoldedChatModel extends FaithfulChatModel {
    private final Consumer<? super Event> listener;

    private ScaffoldedChatModel(
            ChatModel delegate, Scaffold scaffold, Consumer<? super Event> listener, Executor executor) {
        super(delegate, scaffold, executor);
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** The chat model with the scaffold around it. A role that is not bound is played by the chat model itself. */
    public static ScaffoldedChatModel around(ChatModel chatModel, Scaffold scaffold) {
        return new ScaffoldedChatModel(chatModel, scaffold, event -> {}, Background.OWN_THREAD);
    }

    /** A copy that tells this listener of every event, on the thread it happens on. */
    public ScaffoldedChatModel withListener(Consumer<? super Event> value) {
        return new ScaffoldedChatModel(delegate(), scaffold(), value, executor());
    }

    /** A copy whose {@code chatAsync} works on this executor; a daemon thread a call unless told. */
    public ScaffoldedChatModel withExecutor(Executor value) {
        return new ScaffoldedChatModel(delegate(), scaffold(), listener, value);
    }

    /**
     * Drafts, judges, repairs and decides, on the caller's thread.
     *
     * @throws NotAgreedException if it comes to a refusal and the request asks for JSON
     * @throws CancelledException if the thread is interrupted
     */
    @Override
    public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
        return VendorFailures.laidOpen(() -> GatedAnswer.of(
                scaffold()
                        .deliberate(
                                LangChain4jModel.of(delegate(), options),
                                CallersRequest.of(request, defaultRequestParameters()),
                                listener),
                scaffold()));
    }
}
