package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.Sampling;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.Measured;
import dev.scaffold.lab.Measurement;
import dev.scaffold.lab.MeasurementTable;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.CassetteMissError;
import dev.scaffold.test.Provenance;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts rows with known answers through a scaffold and tells what came out. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Measures a scaffold on rows whose answers are known.",
        description = {
            "",
            "Tells how many answers were agreed, withheld and undecided, right and wrong in each, and how well every question"
                    + " separates right first drafts from wrong ones. All questions are asked, also where the verdict is"
                    + " settled. Rows are JSON Lines with id, task, prompt, answer, optional choices, and meta.answer_type"
                    + " (number, letter or label).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold measure --data rows.jsonl --rows 20 --temperature 0 --max-tokens 400",
            "  scaffold measure --data a.jsonl --rows 20 --data b.jsonl --rows 10 --resume run.jsonl ...",
            "  scaffold measure --data rows.jsonl --replay run.jsonl       (the same again, without a model)",
            "",
            "A model on your own machine may need minutes a row: say --resume FILE, and a run that was ended goes on where it"
                    + " stopped. What a row costs at most is shown by `check`.",
            "",
            "Exit codes: 0 measured, 2 the command line or a file that it names cannot be used, 3 the model failed on some"
                    + " rows."
        })
final class MeasureCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Surroundings surroundings;
    private final Servers servers;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "Rows: JSON Lines, or .csv. May be repeated.")
    private List<Path> data = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Only so many rows of each file, in the order of the files; chosen by a hash of their ids.")
    private List<Integer> rows = new ArrayList<>();

    @Option(names = "--task", paramLabel = "TASK", description = "Only rows of these tasks. May be repeated.")
    private List<String> tasks = new ArrayList<>();

    @Option(names = "--script", paramLabel = "FILE", description = "Use a scaffold of this script.")
    private @Nullable Path script;

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold; toulmin unless told.")
    private @Nullable String scaffold;

    @Option(names = "--resume", paramLabel = "FILE", description = "Keep all replies here, and go on where it stopped.")
    private @Nullable Path resume;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "4",
            description = "Rows under way at once; 4 unless told.")
    private int atOnce = 4;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    MeasureCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() throws InterruptedException {
        ToulminScaffold chosen = Scripts.choose(Optional.ofNullable(script), Optional.ofNullable(scaffold), parameters)
                .withSettling(Settling.ASK_ALL);
        List<Row> chosenRows = rows();
        Sampling sampling = models.sampling();
        try (Voices voices = new Casting(surroundings, servers)
                .voices(models)
                .orElseThrow(
                        () -> CommandFailure.usage("no model was found: say --base-url and --model, or --replay"))) {
            surroundings.err().say(voices.said() + "; " + chosenRows.size() + " rows");
            Measurement measurement = measurement(voices, chosen, sampling);
            Measurement.Result result = measurement.run(chosenRows, new Tally(chosenRows.size())::finished);
            voices.keep();
            surroundings.out().writer().print(MeasurementTable.of(result)); // Markdown: lines are not to be folded
            surroundings.out().writer().flush();
            result.broken().forEach(b -> surroundings.err().say("no draft: " + b));
            return result.broken().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        } catch (CassetteMissError missing) {
            throw CommandFailure.failed(
                    missing.getMessage() + "\nRows, script and sampling must be those of the recording.", missing);
        }
    }

    private Measurement measurement(Voices voices, ToulminScaffold chosen, Sampling sampling) {
        Model model = resume == null
                ? voices.answering()
                : Cassette.resume(resume, voices.answering(), Provenance.now(Clock.systemUTC()));
        try {
            return new Measurement(voices.bind(chosen, chosen.plan()), model, sampling, atOnce);
        } catch (IllegalArgumentException impossible) {
            throw CommandFailure.usage(String.valueOf(impossible.getMessage()));
        }
    }

    private List<Row> rows() {
        if (rows.size() > data.size()) {
            throw CommandFailure.usage("--rows stands " + rows.size() + " times and --data only " + data.size()
                    + " times: give at most one --rows for each file");
        }
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            List<Row> read = read(data.get(i));
            all.addAll(i < rows.size() ? Rows.sample(read, rows.get(i), SEED) : read);
        }
        if (all.isEmpty()) {
            throw CommandFailure.usage("no row is left: look at --task and --rows");
        }
        return all;
    }

    private List<Row> read(Path file) {
        TextFiles.requireFile(file);
        try {
            return Rows.read(file).stream()
                    .filter(r -> tasks.isEmpty() || tasks.contains(r.task()))
                    .toList();
        } catch (IllegalArgumentException notRows) {
            throw CommandFailure.usage(String.valueOf(notRows.getMessage()));
        } catch (IOException broken) {
            throw CommandFailure.failed(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** Says a line for each row that is done. */
    private final class Tally {
        private final int of;
        private int done;

        Tally(int of) {
            this.of = of;
        }

        synchronized void finished(Measured measured) {
            done++;
            surroundings
                    .err()
                    .say(done + " of " + of + "  " + measured.row().id() + "  "
                            + measured.deliberation().verdict().word() + ", first draft "
                            + (measured.firstRight() ? "right" : "wrong") + ", "
                            + measured.deliberation().usage().calls() + " calls");
        }
    }
}
