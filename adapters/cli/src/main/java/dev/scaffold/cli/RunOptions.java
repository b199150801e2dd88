package dev.scaffold.cli;

import dev.scaffold.cli.terminal.LiveLine;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Rating;
import dev.scaffold.lab.runs.RecordedRun;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a run is made and where it is kept. */
final class RunOptions {

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
            description = "Where the report and its files go; a folder beside the run, of its name with -report,"
                    + " unless told.")
    private @Nullable Path report;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Also keep the finished run as one small file, to be passed on.")
    private @Nullable Path export;

    private Optional<Path> planned = Optional.empty();

    /**
     * Who plays in a run.
     *
     * @param arms its arms
     * @param voices the models
     * @param ratings what is asked about answers
     * @param scorers known to the rows
     */
    record Cast(List<Arm> arms, Voices voices, List<Rating> ratings, Scorers scorers) {
        Cast {
            arms = List.copyOf(arms);
            Objects.requireNonNull(voices, "voices");
            ratings = List.copyOf(ratings);
            Objects.requireNonNull(scorers, "scorers");
        }
    }

    /** Whether only the plan is asked for. */
    boolean plan() {
        return plan;
    }

    /** Where the run is kept. */
    Path run() {
        return run;
    }

    /** How the run was begun that is to go on; empty where one is begun. */
    Optional<RunInfo> resumed() {
        if (!resume) {
            return Optional.empty();
        }
        try (RunStore store = RunStore.open(run)) {
            return Optional.of(store.info());
        }
    }

    /** Where the report goes. */
    Path report() {
        return report == null ? ReportCommand.beside(run) : report;
    }

    /** Where the report goes, if that was said. */
    Optional<Path> toldReport() {
        return Optional.ofNullable(report);
    }

    /** The run that is begun or gone on with; for a plan one that is thrown away, or the run as it is, in which nothing is changed. */
    RunStore store(RunInfo info, Supplier<Stream<Rows.Read>> rows) {
        if (plan && !resume) {
            Path thrownAway = Path.of(run + ".plan");
            planned = Optional.of(thrownAway);
            delete(thrownAway);
            return RunStore.create(thrownAway, info, rows.get());
        }
        if (!resume) {
            if (Files.exists(run)) {
                throw CommandFailure.usage(
                        run + " is there already: say --resume to go on with it, or --run with another name");
            }
            return RunStore.create(run, info, rows.get());
        }
        if (plan) {
            return RunStore.asWished(run, info);
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

    /** Throws away what was made for a plan. */
    void tidy() {
        planned.ifPresent(RunOptions::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Makes a run; what keeps it from being made is a failure, whatever it is, since the other exit codes say what it came to. */
    static int orFailed(IntSupplier making) {
        try {
            return making.getAsInt();
        } catch (CommandFailure unusable) {
            throw unusable.exitCode() == ExitCode.USAGE ? CommandFailure.failed(unusable) : unusable;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.failed(String.valueOf(unusable.getMessage()), unusable);
        } catch (RunStoreException | UncheckedIOException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    /** Says who answers, where the replies are kept, and what it will cost. */
    void announce(Surroundings surroundings, Voices voices, List<String> price) {
        surroundings.err().say(voices.said() + (plan ? "" : "; all replies are kept in " + run));
        price.forEach(surroundings.err()::say);
    }

    /**
     * Goes on to the end, showing how far it is, and has told what it came to; also where it ended before, if any answer is there.
     *
     * @return the exit code: what the telling gives, if it came to the end
     */
    int go(Surroundings surroundings, RunStore store, Cast playing, Stopping stopping, IntSupplier telling) {
        Optional<String> ended = trials(surroundings, store, playing, stopping);
        if (ended.isPresent()) {
            return unfinished(surroundings, store, ended.get(), telling);
        }
        int told = telling.getAsInt();
        export(store);
        return told;
    }

    private static int unfinished(Surroundings surroundings, RunStore store, String why, IntSupplier telling) {
        if (store.finished() == 0) {
            throw CommandFailure.failed(why, new IllegalStateException(why));
        }
        try {
            int unused = telling.getAsInt(); // an unfinished run has failed, whatever its figures come to
        } catch (IllegalArgumentException tooFew) {
            throw CommandFailure.failed(why, tooFew);
        }
        surroundings.err().say("Not finished: " + why);
        return ExitCode.FAILED;
    }

    private Optional<String> trials(Surroundings surroundings, RunStore store, Cast playing, Stopping stopping) {
        Voices voices = playing.voices();
        Run.Cast cast = new Run.Cast(voices.answering(), voices.critic(), playing.ratings());
        OptionalLong most = mostTokens == null ? OptionalLong.empty() : OptionalLong.of(mostTokens);
        Run trials = new Run(store, playing.arms(), cast, playing.scorers(), concurrency, most);
        Thread here = Thread.currentThread();
        try (LiveLine line = new LiveLine(surroundings.err());
                Interrupts.Watch ignored = surroundings.interrupts().on(here::interrupt)) {
            return trials.go(new RunProgress(surroundings.err(), line), stopping);
        } catch (InterruptedException ended) {
            throw CommandFailure.interrupted(ended);
        }
    }

    private void export(RunStore store) {
        if (export != null) {
            try {
                RecordedRun.write(store, export);
            } catch (IOException broken) {
                throw CommandFailure.failed(export + " cannot be written: " + broken.getMessage(), broken);
            }
        }
    }
}
