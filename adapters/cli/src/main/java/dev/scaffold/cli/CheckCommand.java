package dev.scaffold.cli;

import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.json.ScriptCheckJson;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Screen;
import dev.scaffold.cli.view.ReportView;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with scripts, or what they cost. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Says what is wrong with scripts; if nothing is, what their scaffolds ask and cost.",
        description = {"", "No model is called.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold check my.cq",
            "  scaffold check --json scripts/*.cq | jq -r '.files[].diagnostics[].message'",
            "  scaffold check - < my.cq",
            "",
            "A script to begin with:",
            "",
            "  language 1",
            "",
            "  scaffold careful {",
            "    ask sums-recompute of draft essential by arithmetic",
            "    gate answer { otherwise abstain }",
            "  }",
            "",
            "What a message means: scaffold explain CQ014. Ten minutes with a script: docs/tutorial.md.",
            "",
            "Exit codes: 0 no error, 1 errors (with --strict warnings too), 2 a file cannot be used."
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scripts; - reads one from standard input.")
    private List<Path> files;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--explain", description = "Also tell what is enough for each scaffold to agree.")
    private boolean explain;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    CheckCommand(Surroundings surroundings) {
        this(surroundings, List.of());
    }

    /** The command with its files already told. */
    CheckCommand(Surroundings surroundings, List<Path> files) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.files = List.copyOf(files);
    }

    @Override
    public Integer call() {
        Map<String, ScriptCheck> checks = new LinkedHashMap<>();
        files.forEach(file -> checks.put(file.toString(), check(file)));
        if (json) {
            Json.write(surroundings.out(), ScriptCheckJson.of(checks));
        } else {
            checks.values().forEach(this::show);
        }
        boolean wrong = checks.values().stream()
                .anyMatch(
                        c -> c.script().isEmpty() || strict && !c.diagnostics().isEmpty());
        return wrong ? ExitCode.NOT_AGREED : ExitCode.OK;
    }

    private ScriptCheck check(Path file) {
        ScriptCheck check = read(file);
        return parameters.given()
                ? new ScriptCheck(
                        check.diagnostics(), check.tree(), check.script().map(parameters::in))
                : check;
    }

    private ScriptCheck read(Path file) {
        if (file.toString().equals("-")) {
            return Script.check("standard input", TextFiles.read(surroundings.in()));
        }
        TextFiles.requireFile(file);
        return Script.check(file);
    }

    private void show(ScriptCheck check) {
        Screen out = surroundings.out();
        out.show(ReportView.lines(check.report(), out.look(), out.kind()));
        if (explain) {
            check.script().ifPresent(script -> script.scaffolds()
                    .forEach(s -> out.lines(script.explainGate(s).render())));
        }
        check.errors().stream()
                .findFirst()
                .ifPresent(error -> out.lines("\nTo learn more: " + surroundings.name() + " explain " + error.code()));
        out.show(List.of(Line.EMPTY));
    }
}
