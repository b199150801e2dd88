package dev.scaffold.cli;

import dev.scaffold.lab.probes.GapProbe;
import dev.scaffold.lab.report.probes.GapReport;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Runs;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how much better accepted answers are than all answers, family by family. */
@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Tells how much better accepted answers are than all answers, family by family.",
        description = {
            "",
            "Reads a run of `compare`; no model is asked. Where the gap is not above 0, a script may as well be switched off.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold probe gap my.run",
            "",
            "Exit codes: 0 there are figures; 2 the command line cannot be used, or no arm of the run accepts and refuses; 3 reading"
                    + " or writing failed."
        })
final class GapCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "RUN", description = "The file that the run was kept in.")
    private Path run = Path.of("scaffold.run");

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description =
                    "Where report.html and run.json go; a folder beside the run, of its name with -gap, unless told.")
    private @Nullable Path report;

    GapCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        TextFiles.requireFile(run);
        try (RunSource source = Runs.open(run)) {
            Path folder = report == null ? run.resolveSibling(run.getFileName() + "-gap") : report;
            ProbeOutcomes.show(surroundings, source, GapReport.of(GapProbe.of(source)), folder);
            return ExitCode.OK;
        } catch (IllegalArgumentException nothing) {
            throw CommandFailure.usage(run + ": " + nothing.getMessage());
        } catch (RunStoreException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }
}
