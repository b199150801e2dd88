package dev.scaffold.cli;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.demo.Story;
import dev.scaffold.dsl.Script;
import dev.scaffold.test.Cassette;
import dev.scaffold.toulmin.ToulminScaffold;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs stories of a library again. */
final class Replaying {
    private final Surroundings surroundings;
    private final Library library;

    Replaying(Surroundings surroundings, Library library) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.library = Objects.requireNonNull(library, "library");
    }

    /** The deliberation of a story. */
    Deliberation run(Story story) {
        ToulminScaffold scaffold = scaffold(story);
        Request request =
                Context.with(story.earlier(), story.question(), List.of()).withSampling(story.sampling());
        try (Voices voices = voices(story)) {
            return Deliberating.run(surroundings, voices.bind(scaffold, scaffold.plan()), voices.answering(), request);
        }
    }

    private ToulminScaffold scaffold(Story story) {
        return story.script()
                .map(name -> Scripts.only(Script.parse(name, library.script(name)), story.scaffold()))
                .orElseGet(() -> Scripts.choose(Optional.empty(), story.scaffold()));
    }

    private Voices voices(Story story) {
        Cassette answering = library.cassette(story.cassette());
        Optional<Model> critic = story.critic().map(library::cassette);
        return new Voices(answering, critic, said(List.of(answering)), List.of());
    }

    /** Whose replies these stories hold, and since when. */
    String origin(List<Story> stories) {
        return said(stories.stream().map(s -> library.cassette(s.cassette())).toList());
    }

    /** {@code Qwen2.5-Coder-1.5B-Instruct on 2026-12-01}; each model and day once. */
    static String said(List<Cassette> cassettes) {
        return String.join(
                ", ", cassettes.stream().map(Replaying::said).distinct().toList());
    }

    private static String said(Cassette cassette) {
        String model = cassette.id().declared() ? cassette.id().name() : "a model without a name";
        return model + " on " + LocalDate.ofInstant(cassette.provenance().recorded(), ZoneOffset.UTC);
    }
}
