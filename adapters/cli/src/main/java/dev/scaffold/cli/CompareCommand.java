package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.LiveLine;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Ratings;
import dev.scaffold.lab.runs.RecordedRun;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets a scaffold against other ways to get an answer, on rows whose answers are known. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header = "Compares a scaffold with other ways to get an answer, on rows whose answers are known.",
        description = {
            "",
            "Every arm answers every row, with the same model and the same form of answer. All replies are kept in one file as"
                    + " they come; a run that was ended goes on with --resume, and nothing that was paid for is asked again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold compare --demo",
            "  scaffold compare my.cq --data rows.jsonl --temperature 0 --max-tokens 400",
            "  scaffold compare my.cq --data rows.jsonl --split 60/40:report --run my.run --resume ...",
            "",
            "Rows are JSON Lines with id, task, prompt, answer, optional choices and cluster, and meta.answer_type:"
                    + " number, letter, label, number_or_unanswerable, set, json_field or pattern.",
            "",
            "Exit codes: 0 better, or not worse where --not-worse was said; 1 worse; 2 cannot tell; 3 the run failed, was not"
                    + " finished, or could not be begun."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String DEMO = "/dev/scaffold/cli/demo/comparison.jsonl.gz";

    private final Surroundings surroundings;
    private final Servers servers;

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "4",
            description = "Calls of one model under way at once, at most; fewer where the endpoint turns calls away;"
                    + " ${DEFAULT-VALUE} unless told.")
    private int concurrency = 4;

    @Option(
            names = "--max-tokens-total",
            paramLabel = "N",
            description = "What the whole run may cost, in tokens sent and received.")
    private @Nullable Long mostTokens;

    @Option(
            names = "--run",
            paramLabel = "FILE",
            defaultValue = "scaffold.run",
            description = "Where all replies are kept; ${DEFAULT-VALUE} unless told.")
    private Path run = Path.of("scaffold.run");

    @Option(names = "--resume", description = "Go on with that run where it was ended.")
    private boolean resume;

    @Option(names = "--retry-failed", description = "With --resume: make calls again that gave no answer.")
    private boolean retryFailed;

    @Option(names = "--rescore", description = "With --resume: score all kept replies again; ask only what is missing.")
    private boolean rescore;

    @Option(names = "--plan", description = "Only tell what it will cost and what it can see.")
    private boolean plan;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description =
                    "Where report.html, run.json, rows.csv and junit.xml go; a folder beside the run, of its name with -report,"
                            + " unless told.")
    private @Nullable Path report;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Also keep the finished run as one small file, to be passed on.")
    private @Nullable Path export;

    @Option(
            names = "--demo",
            description = "Show the recorded comparison that comes with the program; no model is called.")
    private boolean demo;

    private Optional<Path> planned = Optional.empty();

    @Mixin
    private ModelOptions models = new ModelOptions();

    CompareCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        try {
            return demo ? demo() : live();
        } catch (CommandFailure unusable) {
            throw unusable.exitCode() == ExitCode.USAGE ? CommandFailure.failed(unusable) : unusable;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.failed(String.valueOf(unusable.getMessage()), unusable);
        } catch (RunStoreException | UncheckedIOException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private int demo() {
        try (InputStream in = CompareCommand.class.getResourceAsStream(DEMO)) {
            if (in == null) {
                throw CommandFailure.usage("this build holds no recorded comparison");
            }
            RecordedRun recorded = RecordedRun.read("the recorded comparison", in);
            surroundings
                    .err()
                    .say("Replaying a comparison recorded with "
                            + recorded.info().model() + " on "
                            + recorded.info().recorded().toString().substring(0, 10) + "; no model is called.");
            return Outcomes.tell(
                    surroundings, recorded, report == null ? Path.of("scaffold-demo-report") : report, options.asked());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int live() {
        ToulminScaffold chosen = options.chosen();
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = store(options.info(chosen, voices, models, rows))) {
            List<Arm> arms = options.all(chosen).named(store.info().arms());
            surroundings.err().say(voices.said() + (plan ? "" : "; all replies are kept in " + run));
            PlanOfRun.words(store, arms).forEach(surroundings.err()::say);
            return plan ? ExitCode.OK : run(store, arms, voices);
        } finally {
            planned.ifPresent(CompareCommand::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private int run(RunStore store, List<Arm> arms, Voices voices) {
        Optional<String> ended = go(store, arms, voices);
        if (ended.isPresent() && store.finished() == 0) {
            throw CommandFailure.failed(ended.get(), new IllegalStateException(ended.get()));
        }
        int told = Outcomes.tell(
                surroundings, store, report == null ? ReportCommand.beside(run) : report, options.asked());
        if (ended.isPresent()) {
            surroundings.err().say("Not finished: " + ended.get());
            return ExitCode.FAILED;
        }
        if (export != null) {
            export(store, export);
        }
        return told;
    }

    private static void export(RunStore store, Path file) {
        try {
            RecordedRun.write(store, file);
        } catch (IOException broken) {
            throw CommandFailure.failed(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    private Optional<String> go(RunStore store, List<Arm> arms, Voices voices) {
        Run.Cast cast = new Run.Cast(voices.answering(), voices.critic(), Ratings.named(options.rivals()));
        OptionalLong most = mostTokens == null ? OptionalLong.empty() : OptionalLong.of(mostTokens);
        Run trials = new Run(store, arms, cast, Scorers.BUILT_IN, concurrency, most);
        Stopping stopping = Outcomes.enough(store.info(), options.asked());
        Thread here = Thread.currentThread();
        try (LiveLine line = new LiveLine(surroundings.err());
                Interrupts.Watch ignored = surroundings.interrupts().on(here::interrupt)) {
            return trials.go(new RunProgress(surroundings.err(), line), stopping);
        } catch (InterruptedException ended) {
            throw CommandFailure.interrupted(ended);
        }
    }

    private RunStore store(RunInfo info) {
        if (plan && !resume) {
            Path thrownAway = Path.of(run + ".plan");
            planned = Optional.of(thrownAway);
            delete(thrownAway);
            return RunStore.create(thrownAway, info, rows.read());
        }
        if (!resume) {
            if (Files.exists(run)) {
                throw CommandFailure.usage(
                        run + " is there already: say --resume to go on with it, or --run with another name");
            }
            return RunStore.create(run, info, rows.read());
        }
        RunStore store = RunStore.resume(run, info);
        if (retryFailed) {
            store.forgetFailures();
        }
        if (rescore) {
            store.forgetTrials();
        }
        return store;
    }
}
