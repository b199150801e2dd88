package dev.scaffold.cli;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.files.JUnitXml;
import dev.scaffold.lab.report.files.ReportFiles;
import dev.scaffold.lab.report.files.TerminalTable;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a run amounts to, as often as one likes. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Tells what a run of `compare` or `probe` amounts to, and writes its report.",
        description = {
            "",
            "Prints the verdict, the price and the tables, and writes report.html (one page that needs no network), run.json,"
                    + " rows.csv and junit.xml. No model is asked; the same run gives the same files each time.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold report my.run",
            "  scaffold report my.run --out build/reports/scaffold --not-worse",
            "",
            "Exit codes: 0 the report is written; 2 the command line cannot be used, or the run has nothing to compare yet; 3"
                    + " reading or writing failed."
        })
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            defaultValue = "scaffold.run",
            description = "The file that the run was kept in; ${DEFAULT-VALUE} unless told.")
    private Path run = Path.of("scaffold.run");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the files go; a folder beside the run, of its name with -report, unless told.")
    private @Nullable Path out;

    @Option(
            names = "--not-worse",
            description = "The test in junit.xml passes also if the first arm is not worse by the margin.")
    private boolean notWorse;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    @Override
    public Integer call() {
        TextFiles.requireFile(run);
        try (RunSource store = Runs.open(run)) {
            Path folder = out == null ? beside(run) : out;
            if (store.info().probe().isPresent()) {
                ProbeOutcomes.tell(surroundings, store, folder);
                return ExitCode.OK;
            }
            Comparison comparison = Comparison.of(store);
            print(surroundings, comparison);
            write(surroundings, store, comparison, folder, notWorse ? JUnitXml.Asked.NOT_WORSE : JUnitXml.Asked.BETTER);
            return ExitCode.OK;
        } catch (IllegalArgumentException nothing) {
            throw CommandFailure.usage(run + ": " + nothing.getMessage());
        } catch (RunStoreException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    /** Prints the verdict, the price and the tables. */
    static void print(Surroundings surroundings, Comparison comparison) {
        surroundings.out().lines(String.join("\n", TerminalTable.of(comparison)) + "\n");
    }

    /** Writes the files, and says where they are. */
    static void write(
            Surroundings surroundings, RunSource run, Comparison comparison, Path folder, JUnitXml.Asked asked) {
        try {
            List<Path> files = ReportFiles.write(run, comparison, folder, asked);
            surroundings.err().say("report: " + files.get(0) + ", and beside it run.json, rows.csv, junit.xml");
        } catch (IOException broken) {
            throw CommandFailure.failed(folder + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    /** Where the report of a run lies unless told. */
    static Path beside(Path run) {
        String name = String.valueOf(run.getFileName());
        return run.resolveSibling((name.endsWith(".run") ? name.substring(0, name.length() - 4) : name) + "-report");
    }
}
