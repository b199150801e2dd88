package dev.scaffold.openai;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The events of one stream on their way to LangChain4j. Its parser goes on after an event that nobody can read, so that an answer
 * could lack its middle: here the first such event, or one that says that something went wrong, ends the stream.
 */
final class Events implements ServerSentEventListener {
    private final ServerSentEventListener next;
    private final ApiKey key;
    private final Runnable stop;
    private boolean any;
    private @Nullable RuntimeException broken;

    /** Events for this listener; what stops the reading is called when nothing more is of use, whatever the server still sends. */
    Events(ServerSentEventListener next, ApiKey key, Runnable stop) {
        this.next = next;
        this.key = key;
        this.stop = stop;
    }

    /** The stream is over: throws what was wrong with it, if anything was. */
    void end() {
        if (broken != null) {
            throw broken;
        }
        if (!any) {
            throw new UncheckedIOException(new EOFException("the stream ended before it began"));
        }
        next.onClose();
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (broken != null) {
            return;
        }
        any = true;
        try {
            ErrorBody.inStream(event, key).ifPresent(wrong -> {
                throw wrong;
            });
            next.onEvent(event, context);
            if ("[DONE]".equals(event.data())) {
                stop.run();
            }
        } catch (RuntimeException unreadable) {
            broken = unreadable;
            stop.run();
        }
    }

    @Override
    public void onError(Throwable error) {
        broken = error instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(error);
    }
}
