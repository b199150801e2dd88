package dev.scaffold.cli;

import dev.scaffold.lab.export.Export;
import dev.scaffold.lab.export.ExportForm;
import dev.scaffold.lab.export.JsonLines;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a run kept as JSON Lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Writes what a comparison kept as JSON Lines, for training and study.",
        description = {
            "",
            "The forms: pairs, evaluations, band, consensus; docs/export.md tells what stands in them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold export my.run --as pairs > pairs.jsonl",
            "  scaffold export my.run --as consensus --out consensus.jsonl",
            "",
            "Exit codes: 0 written; 2 the command line or the run cannot be used; 3 writing failed."
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "RUN", description = "The file in which the comparison was kept.")
    private Path run = Path.of("scaffold.run");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description = "pairs, evaluations, band or consensus.")
    private String form = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output unless told.")
    private @Nullable Path out;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() throws IOException {
        try (RunStore store = RunStore.open(run)) {
            Export export = ExportForm.parse(form).export();
            long lines = out == null ? toScreen(store, export) : toFile(store, export, out);
            surroundings.err().say(lines + " lines");
            return ExitCode.OK;
        } catch (IllegalArgumentException refused) {
            throw CommandFailure.usage(String.valueOf(refused.getMessage()));
        } catch (RunStoreException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private long toScreen(RunStore store, Export export) throws IOException {
        Writer writer = surroundings.out().writer();
        long lines = JsonLines.write(store, export, writer);
        writer.flush();
        return lines;
    }

    private static long toFile(RunStore store, Export export, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            return JsonLines.write(store, export, writer);
        }
    }
}
