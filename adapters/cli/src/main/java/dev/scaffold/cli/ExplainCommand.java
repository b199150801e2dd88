package dev.scaffold.cli;

import dev.scaffold.cli.json.ExplanationJson;
import dev.scaffold.cli.json.Json;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.view.PageView;
import dev.scaffold.dsl.Explanation;
import dev.scaffold.dsl.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a question, a pack, a diagnostic or a gate. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Explains a question, a pack, a diagnostic, or what is enough for a gate to agree.",
        description = {
            "",
            "A question: where it comes from, who answers it and what depends on it. A pack of the library: what it is for"
                    + " and all its questions. A diagnostic: why it is said and what to do. No network is needed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold explain answer-correct                   (a question of the library)",
            "  scaffold explain statistics                    (a pack)",
            "  scaffold explain CQ014                         (what `check` said)",
            "  scaffold explain --script my.cq sums-recompute",
            "  scaffold explain --script my.cq                (what is enough to agree)",
            "",
            "Exit codes: 0 explained, 2 there is no such thing or the file cannot be used."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A question, a pack or a code; left out, the gates are explained.")
    private @Nullable String name;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "The script that asks the question; the library's own toulmin and packs unless told.")
    private @Nullable Path file;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        if (name == null) {
            Script script = script();
            show(script.scaffolds().stream()
                    .<Explanation>map(script::explainGate)
                    .toList());
        } else {
            Topics.find(name, Optional.ofNullable(file).map(f -> script())).show(this::page, this::show);
        }
        return ExitCode.OK;
    }

    private Script script() {
        return parameters.in(Scripts.script(Optional.ofNullable(file)));
    }

    private void page(Topics.Page page) {
        if (json) {
            Json.write(surroundings.out(), ExplanationJson.of(page.is(), page.name(), page.markdown()));
        } else {
            Look look = surroundings.out().look();
            surroundings.out().show(PageView.lines(page.markdown(), look));
        }
    }

    private void show(List<Explanation> explanations) {
        if (json) {
            Json.write(surroundings.out(), ExplanationJson.of(explanations));
        } else {
            Look look = surroundings.out().look();
            surroundings.out().show(PageView.explained(explanations, look));
        }
    }
}
