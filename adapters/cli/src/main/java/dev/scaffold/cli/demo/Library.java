package dev.scaffold.cli.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Sampling;
import dev.scaffold.cli.json.EarlierTurns;
import dev.scaffold.test.Cassette;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stories and what belongs to them, read from resources. The file {@code index.json} lists them; what it must hold is told in
 * docs/cli.md.
 */
public final class Library {
    private static final String INDEX = "index.json";

    private final Function<String, Optional<InputStream>> resources;

    private Library(Function<String, Optional<InputStream>> resources) {
        this.resources = resources;
    }

    /** The stories that come with the program. */
    public static Library bundled() {
        return of(name -> Optional.ofNullable(Library.class.getResourceAsStream(name)));
    }

    /** Stories from elsewhere: the stream of a resource by its name, empty if there is none. */
    public static Library of(Function<String, Optional<InputStream>> resources) {
        return new Library(Objects.requireNonNull(resources, "resources"));
    }

    /**
     * All stories, in the order of the index; none if there is no index.
     *
     * @throws IllegalStateException if the index is broken
     */
    public List<Story> stories() {
        Optional<String> index = read(INDEX);
        if (index.isEmpty()) {
            return List.of();
        }
        try {
            List<Story> stories = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(index.get()).path("stories")) {
                stories.add(story(node));
            }
            return stories;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(INDEX + " is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The story in which this was asked, white space apart. */
    public Optional<Story> asking(String question) {
        return stories().stream()
                .filter(s -> s.earlier().isEmpty() && words(s.question()).equals(words(question)))
                .findFirst();
    }

    /** The text of a script that lies beside the index. */
    public String script(String name) {
        return read(name).orElseThrow(() -> missing(name));
    }

    /** A recording, ready to be played. */
    public Cassette cassette(String name) {
        try (InputStream in = resources.apply(name).orElseThrow(() -> missing(name))) {
            return Cassette.replay(name, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> read(String name) {
        Optional<InputStream> found = resources.apply(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Story story(JsonNode node) {
        return new Story(
                required(node, "id"),
                required(node, "title"),
                optional(node, "script"),
                optional(node, "scaffold"),
                node.has("earlier") ? EarlierTurns.of(node.get("earlier")) : List.of(),
                required(node, "question"),
                required(node, "source"),
                sampling(node),
                required(node, "cassette"),
                optional(node, "critic"));
    }

    private static Sampling sampling(JsonNode node) {
        Sampling sampling = Sampling.DEFAULT;
        if (node.has("temperature")) {
            sampling = sampling.withTemperature(node.get("temperature").asDouble());
        }
        if (node.has("maxTokens")) {
            sampling = sampling.withMaxOutputTokens(node.get("maxTokens").asInt());
        }
        return sampling;
    }

    private static String required(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(() -> new IllegalStateException(INDEX + ": a story needs `" + field + "`, got " + node));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("the demo lacks its resource " + name);
    }
}
