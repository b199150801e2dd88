package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A LangChain4j streaming chat model as a {@link Model}: waits for the end of each stream, and lets whoever wants hear the pieces.
 * Interrupting the thread ends the stream. As safe for many threads as the chat model is.
 */
public final class StreamedModel implements Model {
    private final StreamingChatModel delegate;
    private final ChatRequestOptions options;
    private final RequestMapping requests;
    private final ReplyMapping replies;

    StreamedModel(StreamingChatModel delegate, @Nullable ChatRequestOptions options) {
        this.delegate = Objects.requireNonNull(delegate, "chatModel");
        this.options = options == null ? ChatRequestOptions.EMPTY : options;
        Dialect dialect = Dialect.of(delegate.defaultRequestParameters());
        this.requests = new RequestMapping(delegate.defaultRequestParameters(), dialect);
        this.replies = new ReplyMapping(dialect);
    }

    /** This chat model, whose declared id is the model name in its default parameters, if it has one. */
    public static StreamedModel of(StreamingChatModel chatModel) {
        return new StreamedModel(chatModel, ChatRequestOptions.EMPTY);
    }

    /**
     * Answers a request when its stream has ended. {@link Reply#origin} is the {@link ChatResponse}.
     *
     * @throws ModelException with what the chat model failed with as its cause
     */
    @Override
    public Reply reply(Request request) {
        return reply(request, new RecordedStream());
    }

    /**
     * The same, telling of each piece of the answer's text as it comes, on the chat model's own thread.
     *
     * @param pieces what it throws is up to the chat model, most go on
     */
    public Reply reply(Request request, Consumer<? super String> pieces) {
        Objects.requireNonNull(pieces, "pieces");
        return reply(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String partial) {
                pieces.accept(partial);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {}

            @Override
            public void onError(Throwable error) {}
        });
    }

    /** The same, for a handler that wants more than texts. It hears no end. */
    Reply reply(Request request, StreamingChatResponseHandler pieces) {
        CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        TappedStream stream = new TappedStream(pieces, end::complete, end::completeExceptionally);
        try {
            start(delegate, requests.chatRequest(request), options, stream);
            return replied(request, end.get());
        } catch (InterruptedException interrupted) {
            stream.cancel();
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted while waiting for the end of the stream");
        } catch (ExecutionException failed) {
            throw VendorFailures.of(failed.getCause() == null ? failed : failed.getCause());
        } catch (RuntimeException failed) {
            throw VendorFailures.of(failed);
        }
    }

    /** A response of the chat model as a reply to this request. */
    Reply replied(Request request, ChatResponse response) {
        return replies.reply(response, request.format());
    }

    @Override
    public ModelId id() {
        String name = delegate.defaultRequestParameters().modelName();
        return name == null ? ModelId.UNDECLARED : new ModelId(name);
    }

    /** Without options the plain method is called, since a chat model may know no other. */
    static void start(
            StreamingChatModel model,
            ChatRequest request,
            @Nullable ChatRequestOptions options,
            StreamingChatResponseHandler handler) {
        if (options == null || options.equals(ChatRequestOptions.EMPTY)) {
            model.chat(request, handler);
        } else {
            model.chat(request, options, handler);
        }
    }
}
