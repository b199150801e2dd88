package dev.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of a model.
 *
 * @param messages the conversation, oldest first, at least one
 * @param sources texts supplied by the application that the answer may rest on; not sent by themselves
 * @param sampling how tokens are drawn
 * @param format the form asked for
 * @param topLogProbs for how many alternatives a token log-probabilities are wished, 0 for none; an endpoint may ignore it
 * @param marks the fences and keys of this request, by placeholder, so that a recording can be made that does not depend
 *     on the secret of one deliberation; empty in a caller's request
 * @param origin the vendor's own request parameters (tools, image detail and the like), passed through unchanged by the
 *     adapter that put them there
 */
public record Request(
        List<Message> messages,
        List<Source> sources,
        Sampling sampling,
        ReplyFormat format,
        int topLogProbs,
        SortedMap<String, String> marks,
        Optional<Object> origin) {

    public Request {
        messages = List.copyOf(messages);
        sources = List.copyOf(sources);
        Objects.requireNonNull(sampling, "sampling");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(origin, "origin");
        marks = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("messages: a request needs at least one message");
        }
        if (topLogProbs < 0 || topLogProbs > 20) {
            throw new IllegalArgumentException("topLogProbs: must be from 0 to 20, got " + topLogProbs);
        }
        if (!sources.isEmpty()) {
            requireDistinct(sources);
        }
    }

    private static void requireDistinct(List<Source> sources) {
        Set<String> ids = new HashSet<>(List.of(Source.DRAFT, Source.QUESTION));
        if (!sources.stream().map(Source::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("sources: ids must be unique and not `draft` or `question`, got "
                    + sources.stream().map(Source::id).toList());
        }
    }

    /** One question, everything else left to the model. */
    public static Request of(String question) {
        return of(List.of(Message.user(question)));
    }

    /** A conversation, everything else left to the model. */
    public static Request of(List<Message> messages) {
        return new Request(
                messages, List.of(), Sampling.DEFAULT, ReplyFormat.UNSPECIFIED, 0, new TreeMap<>(), Optional.empty());
    }

    /** The text of the last user message; empty if there is none. */
    public String question() {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).from() == Message.From.USER) {
                return messages.get(i).text();
            }
        }
        return "";
    }

    /**
     * Everything besides the question that an answer may rest on: the supplied sources, then tool results ({@code tool-1},
     * {@code tool-2} ...), then earlier user turns ({@code user-1} ...).
     */
    public List<Source> context() {
        List<Source> all = new ArrayList<>(sources);
        int tools = 0;
        List<String> users = new ArrayList<>();
        for (Message message : messages) {
            if (message.from() == Message.From.TOOL) {
                all.add(new Source("tool-" + ++tools, message.text()));
            } else if (message.from() == Message.From.USER) {
                users.add(message.text());
            }
        }
        for (int i = 0; i + 1 < users.size(); i++) {
            all.add(new Source("user-" + (i + 1), users.get(i)));
        }
        return List.copyOf(all);
    }

    /** The whole conversation as one text: the bare text if there is one message, otherwise one paragraph a message. */
    public String asText() {
        return messages.size() == 1
                ? messages.get(0).text()
                : messages.stream()
                        .map(m -> switch (m.from()) {
                                    case SYSTEM -> "System: ";
                                    case USER -> "User: ";
                                    case ASSISTANT -> "Assistant: ";
                                    case TOOL -> "Tool: ";
                                }
                                + m.text())
                        .collect(Collectors.joining("\n\n"));
    }

    /** A copy with one more message at the end. */
    public Request plus(Message message) {
        List<Message> more = new ArrayList<>(messages);
        more.add(message);
        return withMessages(more);
    }

    /** A copy with these messages. */
    public Request withMessages(List<Message> value) {
        return new Request(value, sources, sampling, format, topLogProbs, marks, origin);
    }

    /** A copy with these sources. */
    public Request withSources(List<Source> value) {
        return new Request(messages, value, sampling, format, topLogProbs, marks, origin);
    }

    /** A copy with this sampling. */
    public Request withSampling(Sampling value) {
        return new Request(messages, sources, value, format, topLogProbs, marks, origin);
    }

    /** A copy with this format. */
    public Request withFormat(ReplyFormat value) {
        return new Request(messages, sources, sampling, value, topLogProbs, marks, origin);
    }

    /** A copy that wishes for log-probabilities of this many alternatives a token. */
    public Request withTopLogProbs(int value) {
        return new Request(messages, sources, sampling, format, value, marks, origin);
    }

    /** A copy with these marks: placeholder to value. */
    public Request withMarks(Map<String, String> value) {
        return new Request(messages, sources, sampling, format, topLogProbs, new TreeMap<>(value), origin);
    }

    /** A copy that carries a vendor's parameters. */
    public Request withOrigin(Object vendors) {
        return new Request(messages, sources, sampling, format, topLogProbs, marks, Optional.of(vendors));
    }
}
