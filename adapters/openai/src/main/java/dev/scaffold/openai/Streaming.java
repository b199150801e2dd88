package dev.scaffold.openai;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.langchain4j.StreamedModel;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls whose answers are heard while they are written.
 *
 * @param model the endpoint
 * @param listener hears the pieces
 */
record Streaming(StreamedModel model, Consumer<? super Piece> listener) implements OneCall {

    @Override
    public Reply reply(Request request, Request asked, long askedAt) {
        Hearing hearing = new Hearing(asked, askedAt);
        try {
            return whole(model.reply(request, hearing));
        } catch (ModelException broken) {
            throw hearing.begun
                    ? new ModelException(String.valueOf(broken.getMessage()), 1, new BrokenOff(broken))
                    : broken;
        } finally {
            hearing.end();
        }
    }

    /** A stream can end early without anything being wrong with the connection. */
    private static Reply whole(Reply reply) {
        boolean ended = reply.origin()
                .map(response -> ((ChatResponse) response).metadata().finishReason() != null)
                .orElse(true);
        if (!ended) {
            throw new ModelException(
                    "the stream ended before the answer did",
                    1,
                    new UncheckedIOException(new EOFException("no finish reason")));
        }
        return reply;
    }

    /** Passes pieces on. What the listener throws is kept until the end, since whoever parses the stream would swallow it. */
    private final class Hearing implements Consumer<String> {
        private final Request asked;
        private final long askedAt;
        private boolean begun;
        private @Nullable RuntimeException thrown;

        private Hearing(Request asked, long askedAt) {
            this.asked = asked;
            this.askedAt = askedAt;
        }

        @Override
        public void accept(String text) {
            if (text.isEmpty() || thrown != null) {
                return;
            }
            begun = true;
            try {
                listener.accept(new Piece(asked, text, Duration.ofNanos(System.nanoTime() - askedAt)));
            } catch (RuntimeException broken) {
                thrown = broken;
            }
        }

        private void end() {
            if (thrown != null) {
                throw thrown;
            }
        }
    }
}
