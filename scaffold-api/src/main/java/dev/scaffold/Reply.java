package dev.scaffold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a model answered.
 *
 * @param text the answer; may be empty, for instance beside tool calls
 * @param ending why it ended
 * @param usage what it cost, one call
 * @param tokens the tokens of {@code text} with log-probabilities, in order; empty if the endpoint gives none
 * @param modelName the name under which the endpoint answered; {@code ""} if it gave none
 * @param deliberation how the answer came about, if it went through a scaffold
 * @param origin the vendor's own reply, if an adapter put it there
 */
public record Reply(
        String text,
        Ending ending,
        Usage usage,
        List<Token> tokens,
        String modelName,
        Optional<Deliberation> deliberation,
        Optional<Object> origin) {

    /** Why a reply ended. */
    public enum Ending {
        /** The model was done. */
        COMPLETE,
        /** A limit on output tokens cut it short: not a complete answer. */
        LENGTH,
        /** The endpoint's filter cut it short or emptied it: not a complete answer. */
        CONTENT_FILTER,
        /** Not in the form that was asked for, JSON of some shape for instance: not a complete answer. */
        OFF_FORMAT,
        /** The model wants tools to be run: not an answer yet. */
        TOOL_CALLS;

        /** True if the text is a whole answer. */
        public boolean complete() {
            return this == COMPLETE;
        }
    }

    /**
     * One token.
     *
     * @param text its text, which may be part of a character
     * @param logProb natural logarithm of its probability
     * @param top the likeliest tokens at this place, itself included if it was among them; may be empty
     */
    public record Token(String text, double logProb, List<Alternative> top) {
        public Token {
            Objects.requireNonNull(text, "text");
            top = List.copyOf(top);
        }
    }

    /**
     * A token that could have stood at some place.
     *
     * @param text its text
     * @param logProb natural logarithm of its probability
     */
    public record Alternative(String text, double logProb) {
        public Alternative {
            Objects.requireNonNull(text, "text");
        }
    }

    public Reply {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(usage, "usage");
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(modelName, "modelName");
        Objects.requireNonNull(deliberation, "deliberation");
        Objects.requireNonNull(origin, "origin");
    }

    /** A complete answer of unknown usage. */
    public static Reply of(String text) {
        return new Reply(text, Ending.COMPLETE, Usage.unknown(), List.of(), "", Optional.empty(), Optional.empty());
    }

    /** A copy with this text and no tokens, since they would no longer belong to it. */
    public Reply withText(String value) {
        return new Reply(value, ending, usage, List.of(), modelName, deliberation, origin);
    }

    /** A copy with this ending. */
    public Reply withEnding(Ending value) {
        return new Reply(text, value, usage, tokens, modelName, deliberation, origin);
    }

    /** A copy with this usage. */
    public Reply withUsage(Usage value) {
        return new Reply(text, ending, value, tokens, modelName, deliberation, origin);
    }

    /** A copy with these tokens. */
    public Reply withTokens(List<Token> value) {
        return new Reply(text, ending, usage, value, modelName, deliberation, origin);
    }

    /** A copy under this model name. */
    public Reply withModelName(String value) {
        return new Reply(text, ending, usage, tokens, value, deliberation, origin);
    }

    /** A copy that tells how it came about. */
    public Reply withDeliberation(Deliberation value) {
        return new Reply(text, ending, usage, tokens, modelName, Optional.of(value), origin);
    }

    /** A copy that carries a vendor's reply. */
    public Reply withOrigin(Object vendors) {
        return new Reply(text, ending, usage, tokens, modelName, deliberation, Optional.of(vendors));
    }

    /** The verdict, if the answer went through a scaffold that judged it. */
    public Optional<Verdict> verdict() {
        return deliberation.flatMap(d -> d.passedThrough() ? Optional.empty() : Optional.of(d.verdict()));
    }
}
