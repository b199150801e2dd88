package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.cli.terminal.LiveLine;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.Ratings;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a scaffold against other ways to get an answer, on rows whose answers are known. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Compares a scaffold with other ways to get an answer, on rows whose answers are known.",
        description = {
            "",
            "Every arm answers every row, with the same model and the same form of answer. All replies are kept in one file as"
                    + " they come; a run that was ended goes on with --resume, and nothing that was paid for is asked again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold compare my.cq --data rows.jsonl --temperature 0 --max-tokens 400",
            "  scaffold compare my.cq --data rows.jsonl --arms plain,cot,scaffolded --run my.run --resume",
            "",
            "Exit codes: 0 all answers are in; 2 the command line cannot be used; 3 the run failed or was"
                    + " not finished."
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;

    @Parameters(arity = "0..1", paramLabel = "SCRIPT", description = "The script; without one, toulmin of the library.")
    private @Nullable Path script;

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold of the script.")
    private @Nullable String scaffold;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "plain,cot,scaffolded",
            description = "What is compared, with commas between; ${DEFAULT-VALUE} unless told.")
    private List<String> arms = List.of();

    @Option(
            names = "--primary",
            paramLabel = "ARM:ARM",
            defaultValue = "scaffolded:cot",
            description = "The contrast that the verdict is about; ${DEFAULT-VALUE} unless told.")
    private String primary = "";

    @Option(
            names = "--margin",
            paramLabel = "POINTS",
            defaultValue = "3",
            description = "The difference that would matter, in points of a hundred; ${DEFAULT-VALUE} unless told.")
    private double margin = 3;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "1", description = "How often each row is answered.")
    private int repeats = 1;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "4",
            description = "Calls of one model under way at once, at most; ${DEFAULT-VALUE} unless told.")
    private int concurrency = 4;

    @Option(
            names = "--max-tokens-total",
            paramLabel = "N",
            description = "What the whole run may cost, in tokens sent and received.")
    private @Nullable Long mostTokens;

    @Option(names = "--ask-all", description = "Put every question to every draft, also where the verdict is settled.")
    private boolean askAll;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the order of the rows.")
    private long seed = 1;

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

    @Option(
            names = "--rivals",
            split = ",",
            paramLabel = "RIVAL",
            defaultValue = "p-true",
            description = "Other ways to tell how sure the model is, for both arms of the primary contrast: p-true,"
                    + " stated-confidence, span-confidence; ${DEFAULT-VALUE} unless told. majority-share comes with the arm"
                    + " self-consistency.")
    private List<String> rivals = List.of();

    @Mixin
    private ModelOptions models = new ModelOptions();

    CompareCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() throws InterruptedException {
        ToulminScaffold chosen = Scripts.choose(Optional.ofNullable(script), Optional.ofNullable(scaffold))
                .withSettling(askAll ? Settling.ASK_ALL : Settling.EARLY);
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = store(info(chosen, voices))) {
            surroundings.err().say(voices.said() + "; " + store.info().items() + " rows, run kept in " + run);
            Optional<String> ended = go(store, chosen, voices);
            ended.ifPresent(why -> surroundings.err().say("not finished: " + why));
            surroundings.out().lines(ArmTotals.of(store));
            return ended.isPresent() ? ExitCode.FAILED : ExitCode.OK;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()));
        } catch (RunStoreException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private Optional<String> go(RunStore store, ToulminScaffold chosen, Voices voices) throws InterruptedException {
        Run.Cast cast = new Run.Cast(voices.answering(), voices.critic(), Ratings.named(rivals));
        OptionalLong most = mostTokens == null ? OptionalLong.empty() : OptionalLong.of(mostTokens);
        Run trials = new Run(store, Arms.around(chosen).named(arms), cast, Scorers.BUILT_IN, concurrency, most);
        Thread here = Thread.currentThread();
        try (LiveLine line = new LiveLine(surroundings.err());
                Interrupts.Watch ignored = surroundings.interrupts().on(here::interrupt)) {
            return trials.go(new RunProgress(surroundings.err(), line));
        } catch (InterruptedException ended) {
            throw CommandFailure.interrupted(ended);
        }
    }

    private RunStore store(RunInfo info) {
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

    private RunInfo info(ToulminScaffold chosen, Voices voices) {
        return new RunInfo(
                chosen.name(),
                Scripts.hash(Optional.ofNullable(script), askAll),
                voices.answering().id().name(),
                voices.critic().orElse(voices.answering()).id().name(),
                models.sampling(),
                arms,
                Contrast.parse(primary),
                margin / 100,
                repeats,
                false,
                rows.side(),
                rows.files(),
                0,
                seed,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
