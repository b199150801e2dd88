package dev.scaffold.cli;

import dev.scaffold.Deliberation;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.demo.Story;
import dev.scaffold.cli.json.DeliberationJson;
import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.view.DeliberationView;
import dev.scaffold.cli.view.Detail;
import dev.scaffold.cli.view.Heading;
import java.util.List;
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
            stories.forEach(s -> surroundings.out().say(s.id() + "  " + s.title()));
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
        out.say("Replaying replies recorded from " + replaying.origin(stories)
                + ". To ask a model yourself: scaffold ask --help");
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            out.show(List.of(Line.EMPTY));
            out.show(lines(
                    out.look(), replaying.run(story), new Heading((i + 1) + " of " + stories.size(), story.source())));
        }
        out.show(List.of(Line.EMPTY));
        out.say("Next:  scaffold demo " + stories.get(0).id() + "   scaffold check FILE.cq   scaffold ask \"...\"");
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
