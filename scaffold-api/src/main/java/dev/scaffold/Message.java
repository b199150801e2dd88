package dev.scaffold;

import java.util.Objects;
import java.util.Optional;

/**
 * One turn of a conversation.
 *
 * @param from who speaks
 * @param text what is said, as plain text; what cannot be said in text (images, tool calls) stays in {@code origin}
 * @param origin the vendor's own message if this one stands for it, passed through unchanged by the adapter that put it
 *     there
 */
public record Message(From from, String text, Optional<Object> origin) {

    /** Who speaks. */
    public enum From {
        /** The application. */
        SYSTEM,
        /** The person, or whoever asks. */
        USER,
        /** The model. */
        ASSISTANT,
        /** A tool that the model called; its text counts as a source. */
        TOOL
    }

    public Message {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
    }

    /** A system message. */
    public static Message system(String text) {
        return new Message(From.SYSTEM, text, Optional.empty());
    }

    /** A user message. */
    public static Message user(String text) {
        return new Message(From.USER, text, Optional.empty());
    }

    /** An assistant message. */
    public static Message assistant(String text) {
        return new Message(From.ASSISTANT, text, Optional.empty());
    }

    /** A tool's result. */
    public static Message tool(String text) {
        return new Message(From.TOOL, text, Optional.empty());
    }

    /** This message, standing for a vendor's own. */
    public Message withOrigin(Object vendors) {
        return new Message(from, text, Optional.of(vendors));
    }
}
