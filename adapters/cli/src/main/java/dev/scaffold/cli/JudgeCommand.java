package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.cli.models.Servers;
import dev.scaffold.dsl.Bounds;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.JudgedDraft;
import dev.scaffold.lab.arms.Rating;
import dev.scaffold.lab.arms.StepByStep;
import dev.scaffold.lab.arms.TrueProbability;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.files.JUnitXml;
import dev.scaffold.lab.report.files.JudgedTable;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.runs.StoredDrafts;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the questions of a script to the first drafts that a comparison has kept. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header = "Puts the questions of a script to the first drafts that a comparison has kept.",
        description = {
            "",
            "What another wording is worth, without paying for drafts again: every question is asked about every draft, nothing is"
                    + " sent back, and no draft is asked for. What was asked of the same model before is taken from RUN. What comes of it is a run of its own, for report, weigh, export and"
                    + " probe gap; after a change to the script --resume asks only what was not asked before.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold judge my.run other.cq --run other.run",
            "  scaffold judge my.run other.cq --run other.run --resume       (after a change to other.cq)",
            "  scaffold judge my.run --run judged.run --p-true --critic-model large",
            "  scaffold judge my.run --with second.run --run all.run        (the drafts of both)",
            "",
            "Exit codes: 0 judged; 3 the run failed, was not finished, or could not be begun."
        })
final class JudgeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;

    @Parameters(index = "0", paramLabel = "RUN", description = "The file in which the comparison was kept.")
    private Path drafts = Path.of("scaffold.run");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCRIPT",
            description = "The script; without one, toulmin of the library.")
    private @Nullable Path script;

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold of the script.")
    private @Nullable String scaffold;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--arm",
            paramLabel = "ARM",
            description = "Whose first drafts are judged; scaffolded unless told, or cot where that did not run.")
    private @Nullable String arm;

    @Option(
            names = "--with",
            paramLabel = "RUN",
            description =
                    "Another comparison, drafted by the same model, whose first drafts are judged as well. May be repeated.")
    private List<Path> others = List.of();

    @Option(
            names = "--p-true",
            description = "Also ask of each draft whether its final answer is correct: the rival to beat.")
    private boolean trueProbability;

    @Mixin
    private RunOptions running = new RunOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    JudgeCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        return RunOptions.orFailed(this::judge);
    }

    private int judge() {
        if (models.drawsAreSaid()) {
            throw CommandFailure.usage("--temperature and --max-tokens are about drafts, and these are there already:"
                    + " leave them out");
        }
        ToulminScaffold chosen = Scripts.choose(Optional.ofNullable(script), Optional.ofNullable(scaffold), parameters);
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                StoredDrafts stored = StoredDrafts.open(runs(), Optional.ofNullable(arm), Scorers.WITH_JUDGE)) {
            Model judge = voices.critic().orElse(voices.answering());
            RunInfo info = stored.info(
                    chosen.name(),
                    Scripts.hash(Optional.ofNullable(script), true, parameters),
                    judge.id().name());
            try (RunStore store = running.store(
                    running.resumed().map(before -> withScriptOf(before, info)).orElse(info), stored::rows)) {
                return judge(
                        chosen,
                        stored,
                        store,
                        info,
                        new Voices(absent(info), Optional.of(judge), voices.said(), List.of()));
            } finally {
                running.tidy();
            }
        }
    }

    private int judge(ToulminScaffold chosen, StoredDrafts stored, RunStore store, RunInfo info, Voices voices) {
        Bounds bounds = Scripts.script(Optional.ofNullable(script)).bounds(chosen.name());
        Calls judging = new Calls(Math.max(0, bounds.leastCalls() - 1), OptionalLong.empty());
        running.announce(surroundings, voices, List.of(price(store.info(), judging)));
        if (running.plan()) {
            return ExitCode.OK;
        }
        stored.into(store);
        if (!store.info().script().equals(info.script())) {
            store.changeScript(info.scaffold(), info.script(), List.of(Arms.SCAFFOLDED));
        }
        List<Arm> arms = List.of(new StepByStep(), new JudgedDraft(chosen, judging));
        List<Rating> ratings = trueProbability ? List.of(new TrueProbability()) : List.of();
        return running.go(
                surroundings,
                store,
                new RunOptions.Cast(arms, voices, ratings, Scorers.WITH_JUDGE),
                Stopping.NEVER,
                () -> tell(store));
    }

    private int tell(RunStore store) {
        Comparison comparison = Comparison.of(store);
        surroundings.out().lines(String.join("\n", JudgedTable.of(comparison)) + "\n");
        ReportCommand.write(surroundings, store, comparison, running.report(), JUnitXml.Asked.NOT_WORSE);
        return ExitCode.OK;
    }

    private static String price(RunInfo info, Calls judging) {
        long drafts = (long) info.items() * info.repeats();
        return String.format(
                Locale.ROOT,
                "%,d first drafts: %,d calls at least to judge them, fewer where their run holds some, and none to draft.",
                drafts,
                drafts * judging.least());
    }

    private List<Path> runs() {
        return Stream.concat(Stream.of(drafts), others.stream()).toList();
    }

    /** A run over drafts goes on with another script: what was asked before is kept. */
    private static RunInfo withScriptOf(RunInfo before, RunInfo info) {
        return info.withScript(before.scaffold(), before.script());
    }

    /** The model that drafted, by name: no draft is to be asked for. */
    private static Model absent(RunInfo info) {
        Model silent = request -> {
            throw new ModelException("the drafts are those of the run: " + info.model() + " is not asked for others");
        };
        return silent.withId(new ModelId(info.model()));
    }
}
