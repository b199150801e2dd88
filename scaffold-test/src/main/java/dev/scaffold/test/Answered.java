package dev.scaffold.test;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.scaffold.Reply;
import dev.scaffold.Usage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A reply as a cassette holds it: without a vendor's own reply, and without the deliberation of a model in a scaffold. */
@JsonPropertyOrder({"text", "ending", "usage", "modelName", "tokens"})
record Answered(String text, Reply.Ending ending, Cost usage, String modelName, List<Piece> tokens) {
    Answered {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(modelName, "modelName");
        tokens = List.copyOf(tokens);
    }

    @JsonPropertyOrder({"calls", "attempts", "inputTokens", "outputTokens", "unmeasured"})
    record Cost(int calls, int attempts, long inputTokens, long outputTokens, int unmeasured) {

        static Cost of(Usage usage) {
            return new Cost(
                    usage.calls(), usage.attempts(), usage.inputTokens(), usage.outputTokens(), usage.unmeasured());
        }

        Usage usage() {
            return new Usage(calls, attempts, inputTokens, outputTokens, unmeasured);
        }
    }

    /** A token, written as an array since there are many. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"text", "logProb", "top"})
    record Piece(String text, double logProb, List<Rival> top) {
        Piece {
            Objects.requireNonNull(text, "text");
            top = List.copyOf(top);
        }

        static Piece of(Reply.Token token) {
            return new Piece(
                    token.text(),
                    token.logProb(),
                    token.top().stream()
                            .map(a -> new Rival(a.text(), a.logProb()))
                            .toList());
        }

        Reply.Token token() {
            return new Reply.Token(
                    text,
                    logProb,
                    top.stream()
                            .map(r -> new Reply.Alternative(r.text(), r.logProb()))
                            .toList());
        }
    }

    /** An alternative, written as an array. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"text", "logProb"})
    record Rival(String text, double logProb) {
        Rival {
            Objects.requireNonNull(text, "text");
        }
    }

    static Answered of(Reply reply, Placeholders placeholders) {
        return new Answered(
                placeholders.hide(reply.text()),
                reply.ending(),
                Cost.of(reply.usage()),
                placeholders.hide(reply.modelName()),
                placeholders.hide(reply.tokens()).stream().map(Piece::of).toList());
    }

    /** The reply, with the marks of whoever asks now. */
    Reply reply(Placeholders placeholders) {
        return new Reply(
                placeholders.reveal(text),
                ending,
                usage.usage(),
                placeholders.reveal(tokens.stream().map(Piece::token).toList()),
                placeholders.reveal(modelName),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Looks over what was read from a file.
     *
     * @throws IllegalArgumentException if a text is not as it would have been written, or a number is out of range
     */
    void requireWellFormed() {
        Function<String, String> unmarked = name -> "";
        Placeholders.reveal(text, unmarked);
        Placeholders.reveal(modelName, unmarked);
        for (Piece token : tokens) {
            Placeholders.reveal(token.text(), unmarked);
            token.top().forEach(r -> Placeholders.reveal(r.text(), unmarked));
        }
        usage.usage();
    }
}
