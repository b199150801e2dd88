package dev.scaffold.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A LangChain4j chat model as a {@link Model}.
 *
 * <p>A message or a request that stands for one of LangChain4j's own ({@code origin}) is passed through as that very object,
 * so images, thinking and tools are never flattened. Log-probabilities come with models of {@code langchain4j-open-ai}.
 * As safe for many threads as the chat model is.
 */
public final class LangChain4jModel implements Model {
    private final ChatModel delegate;
    private final ChatRequestOptions options;
    private final RequestMapping requests;
    private final ReplyMapping replies;

    private LangChain4jModel(ChatModel delegate, ChatRequestOptions options) {
        this.delegate = Objects.requireNonNull(delegate, "chatModel");
        this.options = Objects.requireNonNull(options, "options");
        Dialect dialect = Dialect.of(delegate.defaultRequestParameters());
        this.requests = new RequestMapping(delegate.defaultRequestParameters(), dialect);
        this.replies = new ReplyMapping(dialect);
    }

    /** This chat model, whose declared id is the model name in its default parameters, if it has one. */
    public static LangChain4jModel of(ChatModel chatModel) {
        return new LangChain4jModel(chatModel, ChatRequestOptions.EMPTY);
    }

    /** The same, calling with these options: listener attributes of one call of the application. */
    static LangChain4jModel of(ChatModel chatModel, @Nullable ChatRequestOptions options) {
        return new LangChain4jModel(chatModel, options == null ? ChatRequestOptions.EMPTY : options);
    }

    /**
     * Answers a request. {@link Reply#origin} is the {@link ChatResponse}. A reply without JSON where that was asked for ends in
     * {@link Reply.Ending#OFF_FORMAT}; a schema is passed on, and not checked.
     *
     * @throws ModelException with what the chat model threw as its cause; a {@link dev.scaffold.BusyException} if its rate is limited
     */
    @Override
    public Reply reply(Request request) {
        try {
            return replied(request, call(delegate, requests.chatRequest(request), options));
        } catch (RuntimeException broken) {
            throw VendorFailures.of(broken);
        }
    }

    @Override
    public ModelId id() {
        String name = delegate.defaultRequestParameters().modelName();
        return name == null ? ModelId.UNDECLARED : new ModelId(name);
    }

    /** What goes to the chat model for a request. */
    ChatRequest chatRequest(Request request) {
        return requests.chatRequest(request);
    }

    /** A response of the chat model as a reply to this request. */
    Reply replied(Request request, ChatResponse response) {
        return replies.reply(response, request.format());
    }

    /** Without options the plain method is called, since a chat model may know no other. */
    static ChatResponse call(ChatModel model, ChatRequest request, @Nullable ChatRequestOptions options) {
        return options == null || options.equals(ChatRequestOptions.EMPTY)
                ? model.chat(request)
                : model.chat(request, options);
    }
}
