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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A streaming chat model as a {@link Model}: waits for the end of each stream. Made for one deliberation. */
final class StreamedModel implements Model {
    private final StreamingChatModel delegate;
    private final ChatRequestOptions options;
    private final RequestMapping requests;
    private final ReplyMapping replies;
    private final Map<ChatResponse, RecordedStream> recorded = Collections.synchronizedMap(new IdentityHashMap<>());

    StreamedModel(StreamingChatModel delegate, @Nullable ChatRequestOptions options) {
        this.delegate = delegate;
        this.options = options == null ? ChatRequestOptions.EMPTY : options;
        Dialect dialect = Dialect.of(delegate.defaultRequestParameters());
        this.requests = new RequestMapping(delegate.defaultRequestParameters(), dialect);
        this.replies = new ReplyMapping(dialect);
    }

    @Override
    public Reply reply(Request request) {
        RecordedStream recording = new RecordedStream();
        Reply reply = reply(request, recording);
        GatedAnswer.response(reply).ifPresent(response -> recorded.put(response, recording));
        return reply;
    }

    /** Answers a request, and lets this handler see the pieces as they come. */
    Reply reply(Request request, StreamingChatResponseHandler pieces) {
        CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        TappedStream stream = new TappedStream(pieces, end::complete, end::completeExceptionally);
        try {
            start(delegate, requests.chatRequest(request), options, stream);
            return replied(end.get());
        } catch (InterruptedException interrupted) {
            stream.cancel();
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted while waiting for the end of the stream");
        } catch (ExecutionException failed) {
            throw broken(failed.getCause() == null ? failed : failed.getCause());
        } catch (RuntimeException failed) {
            throw broken(failed);
        }
    }

    /** A response of the chat model as a reply. */
    Reply replied(ChatResponse response) {
        return replies.reply(response);
    }

    /** The pieces behind a reply of this model. */
    Optional<RecordedStream> recording(Reply reply) {
        return GatedAnswer.response(reply).map(recorded::get);
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

    private static ModelException broken(Throwable failed) {
        return failed instanceof RuntimeException unchecked
                ? ModelException.wrapping(unchecked)
                : new ModelException(failed.getClass().getSimpleName() + ": " + failed.getMessage(), 1, failed);
    }
}
