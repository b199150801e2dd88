package dev.scaffold.cli;

import dev.scaffold.dsl.Script;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a question. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Says where a question comes from, who answers it and what depends on it.",
        description = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold explain warrant-licenses",
            "  scaffold explain --script my.cq sums-recompute",
            "  scaffold explain --script my.cq            (what is enough for its scaffolds to agree)"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "QUESTION",
            description = "The name of a question; left out, the gates are explained.")
    private @Nullable String question;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "The script that asks it; the built-in toulmin unless told.")
    private @Nullable Path file;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        Script script = Scripts.script(Optional.ofNullable(file));
        try {
            if (question == null) {
                script.scaffolds().forEach(s -> surroundings.out().lines(script.explainGate(s)));
            } else {
                surroundings.out().lines(script.explain(question));
            }
        } catch (IllegalArgumentException unknown) {
            throw CommandFailure.usage(String.valueOf(unknown.getMessage()));
        }
        return ExitCode.OK;
    }
}
