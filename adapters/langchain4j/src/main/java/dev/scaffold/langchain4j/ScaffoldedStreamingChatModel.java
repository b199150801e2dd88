package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Scaffold;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A streaming chat model with a scaffold around it. What a reader sees before the verdict is a choice, so there is no
 * default: {@link #holding}, {@link #draftFirst} or {@link #observing}.
 *
 * <p>Replies that ask for tools pass through as they are. The last response carries the verdict as that of {@link
 * ScaffoldedChatModel} does. Deliberations run on an executor, and so do the handler's callbacks, except that pieces of a draft
 * that is shown as it comes arrive on the chat model's own thread. Cancelling a stream by its {@code StreamingHandle} ends the
 * deliberation and the call under way; nothing is heard afterwards.
 */
public final class ScaffoldedStreamingChatModel extends FaithfulStreamingChatModel {
    private final StreamGate gate;
    private final StreamingMode mode;

    private ScaffoldedStreamingChatModel(StreamGate gate, StreamingMode mode) {
        super(gate.delegate());
        this.gate = gate;
        this.mode = mode;
    }

    /**
     * Nothing goes out before the verdict, so drafts can be repaired. Then an agreed draft goes out in the pieces in which it
     * came, a refusal in one. A refusal where the request asks for JSON ends in {@code onError} with {@link NotAgreedException}.
     */
    public static ScaffoldedStreamingChatModel holding(StreamingChatModel chatModel, Scaffold scaffold) {
        return of(chatModel, scaffold, StreamingMode.HOLDING);
    }

    /**
     * The draft goes out as it comes and is not repaired. Any refusal ends in {@code onError} with {@link NotAgreedException},
     * so that no memory keeps what was shown.
     */
    public static ScaffoldedStreamingChatModel draftFirst(StreamingChatModel chatModel, Scaffold scaffold) {
        return of(chatModel, scaffold, StreamingMode.DRAFT_FIRST);
    }

    /**
     * Everything goes out untouched and is judged afterwards, without repair. What goes wrong with the judging is logged and
     * never reaches the caller.
     *
     * @param recorder told of each deliberation
     */
    public static ScaffoldedStreamingChatModel observing(
            StreamingChatModel chatModel, Scaffold scaffold, Consumer<? super Deliberation> recorder) {
        return of(chatModel, scaffold, StreamingMode.observing(Objects.requireNonNull(recorder, "recorder")));
    }

    private static ScaffoldedStreamingChatModel of(
            StreamingChatModel chatModel, Scaffold scaffold, StreamingMode mode) {
        return new ScaffoldedStreamingChatModel(
                new StreamGate(chatModel, scaffold, event -> {}, Background.OWN_THREAD), mode);
    }

    /** A copy that tells this listener of every event, on the thread it happens on. */
    public ScaffoldedStreamingChatModel withListener(Consumer<? super Event> value) {
        return new ScaffoldedStreamingChatModel(
                new StreamGate(gate.delegate(), gate.scaffold(), value, gate.executor()), mode);
    }

    /** A copy that deliberates on this executor; on a daemon thread a call unless told. It must not be the chat model's own. */
    public ScaffoldedStreamingChatModel withExecutor(Executor value) {
        return new ScaffoldedStreamingChatModel(
                new StreamGate(gate.delegate(), gate.scaffold(), gate.listener(), value), mode);
    }

    @Override
    void answer(ChatRequest request, ChatRequestOptions options, OutgoingStream out) {
        mode.answer(gate, request, options, out);
    }
}
