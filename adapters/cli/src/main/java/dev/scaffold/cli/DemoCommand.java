package dev.scaffold.cli;

import dev.scaffold.Deliberation;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.demo.Story;
import dev.scaffold.cli.json.DeliberationJson;
import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.view.DeliberationView;
import dev.scaffold.cli.view.Detail;
import dev.scaffold.cli.view.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays recorded deliberations. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Shows recorded deliberations; no model and no network is needed.",
        description = {
            "",
            "The replies were recorded from a real model. Scripts, checks and verdicts are worked out anew.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  scaffold demo", "  scaffold demo --list", "  scaffold demo --json | jq '.[].verdict.is'"})
final class DemoCommand implements Callable<Integer> {
    private static final int SMALL_SCREEN = 24;

    private final Surroundings surroundings;
    private final Library library;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this one, with all there is to see.")
    private @Nullable String name;

    @Option(names = "--list", description = "Only tell which there are.")
    private boolean list;

    @Option(names = "--json", description = "Print everything as a JSON array.")
    private boolean json;

    DemoCommand(Surroundings surroundings, Library library) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.library = Objects.requireNonNull(library, "library");
    }

    @Override
    public Integer call() {
        List<Story> stories = chosen();
        if (list) {
            surroundings
                    .out()
                    .show(rows(stories.stream()
                            .map(s -> Map.entry(s.id(), s.title()))
                            .toList()));
        } else if (json) {
            showJson(stories);
        } else {
            show(stories);
        }
        return ExitCode.OK;
    }

    private List<Story> chosen() {
        List<Story> all = library.stories();
        if (all.isEmpty()) {
            throw CommandFailure.usage("this build holds no recordings");
        }
        if (name == null) {
            return all;
        }
        List<Story> named = all.stream().filter(s -> s.id().equals(name)).toList();
        if (named.isEmpty()) {
            throw CommandFailure.usage("there is no recording " + name + "; there is "
                    + String.join(", ", all.stream().map(Story::id).toList()));
        }
        return named;
    }

    private void show(List<Story> stories) {
        Screen out = surroundings.out();
        Replaying replaying = new Replaying(surroundings, library);
        out.say("Replaying replies recorded from " + replaying.origin(stories) + ". To ask a model yourself: "
                + surroundings.name() + " ask --help");
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            out.show(List.of(Line.EMPTY));
            out.show(lines(out.look(), replaying.run(story), heading(story, i + 1, stories.size())));
        }
        out.show(List.of(Line.EMPTY));
        next(stories.get(0));
    }

    private static Heading heading(Story story, int number, int all) {
        return new Heading(number + " of " + all, story.id(), story.title() + "; " + story.source());
    }

    private void next(Story first) {
        String name = surroundings.name();
        surroundings.out().say("Next:");
        surroundings
                .out()
                .show(rows(List.of(
                        Map.entry("  " + name + " demo " + first.id(), "all there is to see of the first one"),
                        Map.entry("  " + name + " check FILE.cq", "what a script asks and costs"),
                        Map.entry("  " + name + " ask \"...\"", "a question to a model"))));
    }

    /** Two columns. */
    private List<Line> rows(List<Map.Entry<String, String>> entries) {
        Look look = surroundings.out().look();
        int names = entries.stream().mapToInt(e -> e.getKey().length()).max().orElse(0);
        List<Line> rows = new ArrayList<>();
        for (Map.Entry<String, String> entry : entries) {
            Line lead = Line.of(look.plain(entry.getKey())).padded(names + 2);
            rows.addAll(Paragraph.after(lead, 2, look.plain(entry.getValue())).rows(look));
        }
        return rows;
    }

    private List<Line> lines(Look look, Deliberation deliberation, Heading heading) {
        return name == null
                ? DeliberationView.fitting(look, SMALL_SCREEN, deliberation, heading)
                : new DeliberationView(look, Detail.FULL).lines(deliberation, heading);
    }

    private void showJson(List<Story> stories) {
        Replaying replaying = new Replaying(surroundings, library);
        Json.write(surroundings.out(), json -> {
            json.writeStartArray();
            for (Story story : stories) {
                json.writeStartObject();
                json.writeStringField("id", story.id());
                json.writeStringField("title", story.title());
                json.writeStringField("source", story.source());
                json.writeStringField("recorded", replaying.origin(List.of(story)));
                DeliberationJson.writeFields(replaying.run(story), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
