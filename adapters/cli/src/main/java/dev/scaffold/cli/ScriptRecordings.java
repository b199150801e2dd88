package dev.scaffold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Message;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.dsl.Recordings;
import dev.scaffold.test.Cassette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The recordings that lie in the folder of a script, or below. */
final class ScriptRecordings implements Recordings {
    private final Path folder;

    ScriptRecordings(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
    }

    @Override
    public Recording of(String cassette) {
        Path file = folder.resolve(cassette).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("the recording `" + cassette + "` does not lie in " + folder);
        }
        TextFiles.requireFile(file);
        return new Recording(Optional.of(first(file)), Cassette.replay(file));
    }

    /** What the first recorded call asked. */
    private static Request first(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                throw new IllegalArgumentException("the recording " + file + " holds no call");
            }
            JsonNode request = new ObjectMapper().readTree(lines.get(1)).path("request");
            List<Message> messages = new ArrayList<>();
            for (JsonNode turn : request.path("messages")) {
                Message.From from =
                        Message.From.valueOf(turn.path("from").asText().toUpperCase(Locale.ROOT));
                messages.add(new Message(from, turn.path("text").asText(), Optional.empty()));
            }
            return Request.of(messages).withSampling(sampling(request.path("sampling")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sampling sampling(JsonNode drawn) {
        Sampling sampling = Sampling.DEFAULT;
        if (drawn.has("temperature")) {
            sampling = sampling.withTemperature(drawn.get("temperature").asDouble());
        }
        if (drawn.has("topP")) {
            sampling = sampling.withTopP(drawn.get("topP").asDouble());
        }
        if (drawn.has("maxOutputTokens")) {
            sampling = sampling.withMaxOutputTokens(drawn.get("maxOutputTokens").asInt());
        }
        return drawn.has("seed") ? sampling.withSeed(drawn.get("seed").asLong()) : sampling;
    }
}
