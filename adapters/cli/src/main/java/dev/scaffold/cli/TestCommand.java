package dev.scaffold.cli;

import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.json.ScriptTestsJson;
import dev.scaffold.cli.scripts.TestedScript;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.cli.terminal.Verbatim;
import dev.scaffold.dsl.JUnitXml;
import dev.scaffold.dsl.ScriptTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests of scripts. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Runs the tests that scripts hold; no model and no network is needed.",
        description = {
            "",
            "A test says what a model drafts, what the critic finds and judges, and what has to come of it; or it replays a"
                    + " recorded run, which is looked for in the folder of its script. A test that could not fail is a"
                    + " failure.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold test my.cq",
            "  scaffold test --junit target/scripts.xml scripts/*.cq",
            "  scaffold test --json my.cq | jq -r '.files[].tests[] | select(.passed|not).title'",
            "",
            "A test to begin with:",
            "",
            "  test NAME-OF-SCAFFOLD \"a wrong sum is withheld\" {",
            "    user   \"What is 3 + 4?\"",
            "    draft  \"3 + 4 = 8\"",
            "    judge  everything else met",
            "    expect withheld by NAME-OF-QUESTION",
            "  }",
            "",
            "Exit codes: 0 all passed, 1 some failed, or a script has errors or a scaffold without a test, 2 a file cannot be"
                    + " used."
        })
final class TestCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scripts.")
    private List<Path> files = List.of();

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Also write the results in the form that build servers read.")
    private @Nullable Path junit;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    TestCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        List<TestedScript> tested = new ArrayList<>();
        files.forEach(file -> tested.add(run(file)));
        if (json) {
            Json.write(surroundings.out(), ScriptTestsJson.of(tested));
        } else {
            sumUp(tested);
        }
        if (junit != null) {
            write(junit, tested);
        }
        boolean fine = tested.stream().noneMatch(t -> t.failed() > 0 || t.withoutResult());
        return fine ? ExitCode.OK : ExitCode.NOT_AGREED;
    }

    private TestedScript run(Path file) {
        TextFiles.requireFile(file);
        Screen out = surroundings.out();
        TestedScript tested = TestedScript.of(file, parameters::in, result -> {
            if (!json) {
                out.show(rows(result.test(), result.failures()));
            }
        });
        if (!json && tested.withoutResult()) {
            out.lines(missing(tested));
        }
        return tested;
    }

    private static String missing(TestedScript tested) {
        if (tested.check().script().isEmpty()) {
            return tested.check().render();
        }
        return tested.untested().isEmpty()
                ? tested.file() + " holds no scaffold, and so no test"
                : tested.untested().size() == 1
                        ? tested.file() + ": no test of " + tested.untested().get(0) + ": write one with `test "
                                + tested.untested().get(0) + " \"…\" { … }` (see scaffold test --help)"
                        : tested.file() + ": no test of " + String.join(", ", tested.untested())
                                + ": write one for each (see scaffold test --help)";
    }

    private void sumUp(List<TestedScript> tested) {
        long missing = tested.stream().filter(TestedScript::withoutResult).count();
        surroundings
                .out()
                .say(tested.stream().mapToLong(TestedScript::passed).sum() + " passed, "
                        + tested.stream().mapToLong(TestedScript::failed).sum() + " failed"
                        + (missing == 0
                                ? ""
                                : ", " + missing + (missing == 1 ? " script" : " scripts")
                                        + " not or not wholly tested"));
    }

    private List<Line> rows(ScriptTest test, List<String> failures) {
        Look look = surroundings.out().look();
        boolean passed = failures.isEmpty();
        Line mark = Line.of(look.span(
                passed ? Tone.GOOD : Tone.BAD,
                (passed ? look.marks().met() : look.marks().unmet()) + " "));
        String name = test.scaffold() + ": " + test.title() + (passed ? "" : "  (" + test.place() + ")");
        List<Line> rows = new ArrayList<>(
                Paragraph.after(mark, Integer.MAX_VALUE, look.plain(name)).rows(look));
        failures.forEach(failure -> rows.addAll(new Verbatim(Line.blanks(4), look.plain(failure)).rows(look)));
        return rows;
    }

    private static void write(Path file, List<TestedScript> tested) {
        List<JUnitXml.Result> results =
                tested.stream().flatMap(t -> t.results().stream()).toList();
        List<JUnitXml.Unrun> unrun = tested.stream()
                .filter(TestedScript::withoutResult)
                .map(t -> new JUnitXml.Unrun(t.file().toString(), missing(t)))
                .toList();
        try {
            Files.writeString(file, JUnitXml.of("scaffold", results, unrun));
        } catch (IOException unwritable) {
            throw CommandFailure.failed(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
