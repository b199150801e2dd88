package dev.scaffold.cli;

import dev.scaffold.dsl.Bounds;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.SelfConsistency;
import dev.scaffold.lab.report.files.JUnitXml;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is compared, and how it is decided: all of it settled before the first call. */
final class CompareOptions {
    private static final List<String> NO_RIVALS = List.of("none");

    @Parameters(arity = "0..1", paramLabel = "SCRIPT", description = "The script; without one, toulmin of the library.")
    private @Nullable Path script;

    @Option(names = "--scaffold", paramLabel = "NAME", description = "Which scaffold of the script.")
    private @Nullable String scaffold;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "plain,cot,scaffolded",
            description =
                    "What is compared, with commas between: plain, cot, plan-only, plan-and-solve, self-consistency,"
                            + " formula, cqot-2024, scaffolded, scaffolded-without-quotes, sham; ${DEFAULT-VALUE} unless told. More may be"
                            + " added behind with --resume.")
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

    @Option(
            names = "--not-worse",
            description = "Not worse by the margin is good enough, for the exit code and junit.xml.")
    private boolean notWorse;

    @Option(
            names = "--pool",
            paramLabel = "N",
            defaultValue = "" + SelfConsistency.POOL,
            description = "How many samples self-consistency draws for each row; ${DEFAULT-VALUE} unless told.")
    private int pool = SelfConsistency.POOL;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "1", description = "How often each row is answered.")
    private int repeats = 1;

    @Option(
            names = "--stop-early",
            description =
                    "Stop as soon as the answer is clear. To be said at the beginning: the verdict then comes from a"
                            + " sequence of intervals that is about 1.4 times as wide.")
    private boolean stopEarly;

    @Option(names = "--ask-all", description = "Put every question to every draft, also where the verdict is settled.")
    private boolean askAll;

    @Option(
            names = "--rivals",
            split = ",",
            paramLabel = "RIVAL",
            defaultValue = "p-true",
            description = "Other ways to tell how sure the model is, for both arms of the primary contrast: p-true,"
                    + " stated-confidence, span-confidence, or none; ${DEFAULT-VALUE} unless told. majority-share comes with"
                    + " the arm self-consistency.")
    private List<String> rivals = List.of();

    @Option(
            names = "--borrow",
            paramLabel = "RUN",
            description =
                    "Take a reply from this earlier run of the same model where the same was asked of the same row, in"
                            + " place of paying for it again: arms that have not changed then cost nothing. It counts in their price all"
                            + " the same. May be said several times.")
    private List<Path> lenders = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the order of the rows.")
    private long seed = 1;

    /** The scaffold that is measured. */
    ToulminScaffold chosen() {
        return Scripts.choose(Optional.ofNullable(script), Optional.ofNullable(scaffold), parameters)
                .withSettling(askAll ? Settling.ASK_ALL : Settling.EARLY);
    }

    /** All arms that there are, around it. */
    Arms all(ToulminScaffold chosen) {
        Bounds bounds = Scripts.script(Optional.ofNullable(script)).bounds(chosen.name());
        return Arms.around(chosen, Calls.of(bounds.leastCalls(), bounds.cappedCalls()))
                .with(new SelfConsistency(pool));
    }

    /** How a run is made that takes what earlier ones have paid for, once it is sure that they can lend it. */
    RunInfo lent(RunInfo info) {
        try {
            lenders.forEach(lender -> RunStore.requireLender(lender, info));
            return info;
        } catch (IllegalArgumentException other) {
            throw CommandFailure.usage("--borrow " + other.getMessage());
        }
    }

    /** Has a run take it. */
    void borrow(RunStore store) {
        lenders.forEach(store::borrowFrom);
    }

    List<String> rivals() {
        return rivals.equals(NO_RIVALS) ? List.of() : rivals;
    }

    JUnitXml.Asked asked() {
        return notWorse ? JUnitXml.Asked.NOT_WORSE : JUnitXml.Asked.BETTER;
    }

    /** How the run is made. */
    RunInfo info(ToulminScaffold chosen, Voices voices, ModelOptions models, RowOptions rows) {
        Optional<Double> temperature = models.sampling().temperature().isPresent()
                ? Optional.of(models.sampling().temperature().getAsDouble())
                : Optional.empty();
        if (repeats > 1 && temperature.filter(t -> t == 0).isPresent()) {
            throw CommandFailure.usage("--repeats " + repeats + " at temperature 0 would answer the same each time:"
                    + " leave out one of the two");
        }
        return RunInfo.of(chosen.name(), Scripts.hash(Optional.ofNullable(script), askAll, parameters))
                .model(voices.answering().id().name())
                .critic(voices.critic().orElse(voices.answering()).id().name())
                .sampling(models.sampling())
                .arms(arms)
                .primary(Contrast.parse(primary))
                .margin(margin / 100)
                .repeats(repeats)
                .stopEarly(stopEarly)
                .side(rows.side())
                .data(rows.files())
                .seed(seed)
                .recorded(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .pool(pool)
                .build();
    }
}
