package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.cli.models.Choice;
import dev.scaffold.cli.models.Endpoint;
import dev.scaffold.cli.models.ModelChoice;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.CassetteFormatException;
import dev.scaffold.test.Provenance;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds the models that options and environment mean, opens them, and records them if that is wished. */
final class Casting {
    private final Surroundings surroundings;
    private final ModelChoice choice;

    Casting(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.choice = new ModelChoice(surroundings.environment(), servers);
    }

    /**
     * The models; empty if nothing names one and none was found.
     *
     * @throws CommandFailure if what was said does not do
     */
    Optional<Voices> voices(ModelOptions options) {
        return options.replay().map(Casting::replayed).or(() -> live(options, Endpoint::open));
    }

    /** The models, each call tried once: for a run, which paces its calls itself, and keeps the replies. */
    Optional<Voices> forRun(ModelOptions options) {
        if (options.record().isPresent() || options.replay().isPresent()) {
            throw CommandFailure.usage("a run keeps all replies itself: leave out --record and --replay");
        }
        return live(options, Endpoint::openForOneTry);
    }

    private static Voices replayed(Path file) {
        Cassette answering = cassette(file);
        Path beside = criticsFile(file);
        Optional<Model> critic = Files.exists(beside) ? Optional.of(cassette(beside)) : Optional.empty();
        return new Voices(
                answering, critic, "replaying replies recorded from " + Replaying.said(List.of(answering)), List.of());
    }

    private static Cassette cassette(Path file) {
        TextFiles.requireFile(file);
        try {
            return Cassette.replay(file);
        } catch (CassetteFormatException broken) {
            throw CommandFailure.usage("this is not a recording made with --record: " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw CommandFailure.failed(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private Optional<Voices> live(ModelOptions options, Function<Endpoint, Model> client) {
        try {
            Optional<Choice> answering = choice.answering(options.answering());
            Optional<Choice> critic = choice.critic(options.critic(), answering.map(Choice::endpoint));
            return answering.map(a -> open(a, critic, options.record(), client));
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()));
        }
    }

    private Voices open(
            Choice answering, Optional<Choice> critic, Optional<Path> record, Function<Endpoint, Model> client) {
        Model model = open(answering, client);
        Optional<Model> judge = critic.map(c -> open(c, client));
        String said = said("asking ", answering)
                + critic.map(c -> said("; judged by ", c)).orElse("");
        if (record.isEmpty()) {
            return new Voices(model, judge, said, List.of());
        }
        List<Recording> recordings = new ArrayList<>();
        try {
            recordings.add(Recording.begin(record.get(), model, provenance(answering)));
            critic.ifPresent(c ->
                    recordings.add(Recording.begin(criticsFile(record.get()), judge.orElseThrow(), provenance(c))));
        } catch (CommandFailure unwritable) {
            recordings.forEach(Recording::close);
            throw unwritable;
        }
        return new Voices(
                recordings.get(0).model(), judge.map(j -> recordings.get(1).model()), said, recordings);
    }

    private Model open(Choice choice, Function<Endpoint, Model> client) {
        Endpoint endpoint = choice.endpoint();
        try {
            if (endpoint.exposesKey()) {
                surroundings.err().say("scaffold: warning: the key is sent to " + endpoint.baseUrl() + " unencrypted");
            }
            return client.apply(endpoint);
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage(choice.because() + ": " + unusable.getMessage());
        }
    }

    private static String said(String verb, Choice choice) {
        return verb + choice.endpoint() + " (" + choice.because() + ")";
    }

    private static Provenance provenance(Choice choice) {
        return Provenance.now(Clock.systemUTC())
                .with("endpoint", choice.endpoint().baseUrl());
    }

    /** {@code run.critic.jsonl} beside {@code run.jsonl}: a file holds the replies of one model. */
    private static Path criticsFile(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot <= 0 ? name + ".critic" : name.substring(0, dot) + ".critic" + name.substring(dot));
    }
}
