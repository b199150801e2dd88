package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Ratings;
import dev.scaffold.lab.runs.RecordedRun;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
            "",
            "At --temperature 0 what arms ask alike about a row is asked once: arms around a scaffold judge the same first draft"
                    + " as cot, so that what differs is the scaffold's own. So is what names a seed, as fresh answers do. Each arm counts it in its price.",
            "",
            "Where no answer can be read in a reply, which is wrong then, one further call asks which one it gives; it stands beside"
                    + " the figures, and is in no arm's price.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold compare --demo",
            "  scaffold compare my.cq --data rows.jsonl --temperature 0 --max-tokens 400",
            "  scaffold compare my.cq --data rows.jsonl --split 60/40:report --run my.run --resume ...",
            "  scaffold compare changed.cq --data rows.jsonl --run second.run --borrow my.run ...",
            "",
            "Rows are JSON Lines with id, task, prompt, answer, optional choices and cluster, and meta.answer_type:"
                    + " number, letter, label, number_or_unanswerable, set, json_field or pattern; for open answers, which the"
                    + " critic model tells, judge, judge_1_10 or judge_pair. Or a file .csv with columns of these names,"
                    + " answer_type among them, choices with | between.",
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

    @Mixin
    private RunOptions running = new RunOptions();

    @Option(
            names = "--demo",
            description = "Show the recorded comparison that comes with the program; no model is called.")
    private boolean demo;

    @Mixin
    private ModelOptions models = new ModelOptions();

    CompareCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        return RunOptions.orFailed(() -> demo ? demo() : live());
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
                    surroundings,
                    recorded,
                    running.toldReport().orElse(Path.of("scaffold-demo-report")),
                    options.asked());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int live() {
        ToulminScaffold chosen = options.chosen();
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = running.store(
                        options.lent(options.info(chosen, voices, models, rows)),
                        () -> rows.read(Scorers.WITH_JUDGE))) {
            options.borrow(store);
            List<Arm> arms = options.all(chosen).named(store.info().arms());
            running.announce(surroundings, voices, PlanOfRun.words(store, arms));
            return running.plan()
                    ? ExitCode.OK
                    : running.go(
                            surroundings,
                            store,
                            new RunOptions.Cast(arms, voices, Ratings.named(options.rivals()), Scorers.WITH_JUDGE),
                            Outcomes.enough(store.info(), options.asked()),
                            () -> Outcomes.tell(surroundings, store, running.report(), options.asked()));
        } finally {
            running.tidy();
        }
    }
}
