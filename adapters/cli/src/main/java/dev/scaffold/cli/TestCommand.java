package dev.scaffold.cli;

import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.dsl.JUnitXml;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.dsl.ScriptTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests of scripts. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Runs the tests that scripts hold; no model and no network is needed.",
        description = {"", "Recordings that a test replays are looked for in the folder of its script.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold test my.cq",
            "  scaffold test --junit target/scripts.xml scripts/*.cq",
            "",
            "Exit codes: 0 all passed, 1 some failed, or a script has errors or no test, 2 a file cannot be used."
        })
final class TestCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final List<JUnitXml.Result> results = new ArrayList<>();
    private int broken;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scripts.")
    private List<Path> files = List.of();

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Also write the results in the form that build servers read.")
    private @Nullable Path junit;

    TestCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        files.forEach(this::run);
        long failed = results.stream().filter(r -> !r.failures().isEmpty()).count();
        surroundings
                .out()
                .say((results.size() - failed) + " passed, " + failed + " failed"
                        + (broken == 0
                                ? ""
                                : ", " + broken + (broken == 1 ? " script" : " scripts") + " without a result"));
        if (junit != null) {
            write(junit);
        }
        return failed == 0 && broken == 0 ? ExitCode.OK : ExitCode.NOT_AGREED;
    }

    private void run(Path file) {
        Screen out = surroundings.out();
        TextFiles.requireFile(file);
        ScriptCheck check = Script.check(file);
        List<ScriptTest> tests = check.script().map(ScriptTest::of).orElse(List.of());
        if (tests.isEmpty()) {
            broken++;
            out.lines(check.script().isPresent() ? file + " has no test: write one with `test`" : check.render());
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        for (ScriptTest test : tests) {
            long began = System.nanoTime();
            List<String> failures = test.failures(new ScriptRecordings(folder));
            results.add(new JUnitXml.Result(test, failures, Duration.ofNanos(System.nanoTime() - began)));
            out.show(rows(test, failures));
        }
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
        failures.forEach(failure -> rows.addAll(Paragraph.after(Line.blanks(4), Integer.MAX_VALUE, look.plain(failure))
                .rows(look)));
        return rows;
    }

    private void write(Path file) {
        try {
            Files.writeString(file, JUnitXml.of("scaffold", results));
        } catch (IOException unwritable) {
            throw CommandFailure.failed(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
