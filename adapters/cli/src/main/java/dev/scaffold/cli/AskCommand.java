package dev.scaffold.cli;

import dev.scaffold.Deliberation;
import dev.scaffold.Message;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Scaffold;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.demo.Story;
import dev.scaffold.cli.json.DeliberationJson;
import dev.scaffold.cli.json.EarlierTurns;
import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.view.DeliberationView;
import dev.scaffold.cli.view.Detail;
import dev.scaffold.cli.view.Heading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one question and shows the whole deliberation. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Asks a model one question, and shows whether its answer survives.",
        description = {
            "",
            "The answer is taken apart into claim, grounds, warrant and so on, each part is challenged with the questions of"
                    + " a scaffold, and the answer is agreed to only if they are met.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold ask \"How many days has a leap year?\"",
            "  scaffold ask --script my.cq --context report.txt \"When was the bridge closed?\"",
            "  scaffold ask --model qwen2.5:7b --critic-model llama3.1:8b \"...\"",
            "  scaffold ask --record run.jsonl \"...\"",
            "  scaffold ask --replay run.jsonl \"...\"        (the same again, without a model)",
            "  scaffold ask --json - < question.txt | jq -r .verdict.is",
            "",
            "Which model: --base-url and --model, else SCAFFOLD_BASE_URL and SCAFFOLD_MODEL, else OPENAI_BASE_URL and"
                    + " OPENAI_MODEL, else a server found on this machine (Ollama, llama.cpp), else a recording that comes"
                    + " with the program. Keys come from SCAFFOLD_API_KEY or OPENAI_API_KEY, never from the command line.",
            "",
            "Exit codes: 0 agreed, 1 withheld or undecided, 2 the command line or a file that it names cannot be used,"
                    + " 3 the model failed, 130 interrupted."
        })
final class AskCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;
    private final Library library;

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question; - reads it from standard input.")
    private List<String> question = new ArrayList<>();

    @Option(names = "--script", paramLabel = "FILE", description = "Use a scaffold of this script.")
    private @Nullable Path script;

    @Option(
            names = "--scaffold",
            paramLabel = "NAME",
            description =
                    "Which scaffold, of the script or of those that come with the library, toulmin, panel, steadfast"
                            + " and cqot-2024; toulmin unless told.")
    private @Nullable String scaffold;

    @Option(
            names = "--context",
            paramLabel = "FILE",
            description = "A text that the answer may rest on, and quotes are looked up in. May be repeated.")
    private List<Path> context = new ArrayList<>();

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "What was said before, as JSON: [{\"user\": \"...\"}, {\"assistant\": \"...\"}].")
    private @Nullable Path earlier;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    AskCommand(Surroundings surroundings, Servers servers, Library library) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public Integer call() {
        Scaffold chosen = Scripts.any(Optional.ofNullable(script), Optional.ofNullable(scaffold), parameters);
        String asked = question();
        Request request = Context.with(earlier(), asked, context).withSampling(models.sampling());
        Optional<Voices> found = new Casting(surroundings, servers).voices(models);
        Deliberation deliberation = found.isPresent() ? run(chosen, request, found.get()) : bundled(asked);
        show(deliberation);
        return deliberation.agreed() ? ExitCode.OK : ExitCode.NOT_AGREED;
    }

    private Deliberation run(Scaffold chosen, Request request, Voices found) {
        try (Voices voices = found) {
            surroundings.err().say(voices.said());
            Deliberation deliberation =
                    Deliberating.run(surroundings, voices.bind(chosen), voices.answering(), request);
            voices.keep();
            return deliberation;
        }
    }

    /** A recording stands in for a model only where nothing is wished that it cannot give. */
    private Deliberation bundled(String asked) {
        boolean plain = script == null
                && scaffold == null
                && context.isEmpty()
                && earlier == null
                && models.record().isEmpty()
                && models.sampling().equals(Sampling.DEFAULT);
        Story story = (plain ? library.asking(asked) : Optional.<Story>empty())
                .orElseThrow(() -> CommandFailure.usage(noModel()));
        Replaying replaying = new Replaying(surroundings, library);
        surroundings
                .err()
                .say("no model was found: replaying replies recorded from " + replaying.origin(List.of(story)));
        return replaying.run(story);
    }

    private String noModel() {
        String known = library.stories().stream()
                .filter(s -> s.earlier().isEmpty())
                .map(s -> "\n  " + s.question())
                .collect(Collectors.joining());
        return "no model was found: say --base-url and --model, set OPENAI_BASE_URL and OPENAI_MODEL, or start Ollama or"
                + " llama.cpp here."
                + (known.isEmpty()
                        ? ""
                        : "\nWithout one, the recordings of `scaffold demo` answer these questions alone:" + known);
    }

    private List<Message> earlier() {
        if (earlier == null) {
            return List.of();
        }
        try {
            return EarlierTurns.read(TextFiles.read(earlier));
        } catch (IllegalArgumentException broken) {
            throw CommandFailure.usage("--earlier " + earlier + ": " + broken.getMessage());
        }
    }

    private String question() {
        String asked = String.join(" ", question);
        String text = asked.equals("-") ? TextFiles.read(surroundings.in()).strip() : asked.strip();
        if (text.isEmpty()) {
            throw CommandFailure.usage("the question is empty: write it behind the options, or give - to read it");
        }
        if (!asked.equals("-") && text.indexOf('\uFFFD') >= 0) {
            throw CommandFailure.usage(
                    "the question holds characters that this locale cannot tell: set LC_ALL to a UTF-8"
                            + " locale, or give - and write the question to standard input");
        }
        return text;
    }

    private void show(Deliberation deliberation) {
        Screen out = surroundings.out();
        if (json) {
            Json.write(out, DeliberationJson.of(deliberation));
        } else {
            out.show(new DeliberationView(out.look(), Detail.FULL).lines(deliberation, Heading.NONE));
        }
    }
}
