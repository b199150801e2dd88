package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.dsl.Script;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** Makes recordings of scripted models, and a library of two stories out of them. */
final class Recorded {
    static final Provenance FROM = new Provenance(Instant.parse("2026-12-01T10:00:00Z"), new TreeMap<>(), "");

    private static final String INDEX =
            """
            {"stories": [
              {"id": "agreed", "title": "It counts right", "script": "leap.cq", "cassette": "agreed.jsonl",
               "question": "How many days has a leap year?", "source": "made up, CC0"},
              {"id": "withheld", "title": "It does not answer", "script": "leap.cq", "scaffold": "leap",
               "cassette": "withheld.jsonl", "question": "And how many weeks?", "source": "made up, CC0"}
            ]}
            """;

    private Recorded() {}

    /** Runs the script once and keeps the replies. */
    static void record(Path file, String question, Model model) {
        Script.parse("leap.cq", Answers.SCRIPT)
                .scaffold("leap")
                .deliberate(Cassette.record(file, model, FROM), Request.of(question));
    }

    /** A folder with an index, a script and two cassettes. */
    static Library library(Path folder) throws IOException {
        Files.createDirectories(folder);
        record(folder.resolve("agreed.jsonl"), Answers.QUESTION, Answers.judging("Yes"));
        record(folder.resolve("withheld.jsonl"), "And how many weeks?", Answers.judging("No"));
        Files.writeString(folder.resolve("leap.cq"), Answers.SCRIPT);
        Files.writeString(folder.resolve("index.json"), INDEX);
        return of(folder);
    }

    /** Whatever lies in a folder. */
    static Library of(Path folder) {
        return Library.of(name -> {
            Path file = folder.resolve(name);
            try {
                return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
