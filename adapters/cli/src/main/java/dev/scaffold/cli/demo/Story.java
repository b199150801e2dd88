package dev.scaffold.cli.demo;

import dev.scaffold.Message;
import dev.scaffold.Sampling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recorded deliberation.
 *
 * @param id short, to be typed
 * @param title what there is to see, in a few words
 * @param script the resource with the script; empty for the scaffold that comes with the library
 * @param scaffold which scaffold; empty for the only one of the script, or the library's default
 * @param earlier what was said before; mostly nothing
 * @param question what was asked
 * @param source where the question is from, and its licence
 * @param sampling how tokens were drawn
 * @param cassette the resource with the answering model's replies
 * @param critic the resource with the critic's replies, where that was another model
 */
public record Story(
        String id,
        String title,
        Optional<String> script,
        Optional<String> scaffold,
        List<Message> earlier,
        String question,
        String source,
        Sampling sampling,
        String cassette,
        Optional<String> critic) {
    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(script, "script");
        Objects.requireNonNull(scaffold, "scaffold");
        earlier = List.copyOf(earlier);
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sampling, "sampling");
        Objects.requireNonNull(cassette, "cassette");
        Objects.requireNonNull(critic, "critic");
    }
}
