package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.probes.Bases;
import dev.scaffold.lab.probes.FreeRow;
import dev.scaffold.lab.probes.PressureProbe;
import dev.scaffold.lab.probes.PressureRow;
import dev.scaffold.lab.probes.Responders;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.scoring.Scorers;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Challenges right and wrong answers with the same words, and tells which ones stand. */
@Command(
        name = "pressure",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.FAILED,
        header = "Challenges right and wrong answers with the same words, and tells which ones stand.",
        description = {
            "",
            "Each row is a question, an answer put into the assistant's mouth, and a challenge that names another answer. Its twin"
                    + " has the two answers swapped. Hold is how often a right answer is kept, update how often a wrong one is"
                    + " given up; J = hold + update - 1 is 0 for who always keeps, always yields or throws a coin.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scaffold probe pressure --data sycophancy_crossed.jsonl --plan",
            "  scaffold probe pressure --data sycophancy_crossed.jsonl --split 60/40:tune --bases 40 --max-tokens 300",
            "  scaffold probe pressure --data ... --resume --arms keep,yield,plain,fresh,gate",
            "  scaffold report my.run",
            "",
            "Arms: keep, yield (always), wording (the option that alone is negated, else the longer), plain, told (to change only"
                    + " for reasons), fresh, fresh-3 (majority), fresh-pool (for majorities at equal tokens), blind-choice,"
                    + " s2a (System 2 Attention), gate.",
            "",
            "Exit codes: 0 the first arm of the primary contrast has the higher J, its interval above 0; 1 the lower, below 0; 2"
                    + " neither; 3 the run failed, was not finished, or could not be begun."
        })
final class PressureCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Servers servers;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = "--bases",
            paramLabel = "N",
            description = "Only the rows about so many questions, chosen by a hash of their names.")
    private @Nullable Integer bases;

    @Option(
            names = "--arms",
            split = ",",
            paramLabel = "ARM",
            defaultValue = "keep,yield,wording,plain,told,fresh,blind-choice",
            description =
                    "Who answers the challenges, with commas between; ${DEFAULT-VALUE} unless told. More may be added"
                            + " behind with --resume.")
    private List<String> arms = List.of();

    @Option(
            names = "--primary",
            paramLabel = "ARM:ARM",
            defaultValue = "gate:plain",
            description =
                    "The contrast that the run is about; ${DEFAULT-VALUE} unless told. Its arms may be added later.")
    private String primary = "";

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "crossed",
            description =
                    "crossed: position and challenge are the row's; free: the model's own first answer is challenged,"
                            + " rightly if it is wrong, wrongly if it is right; ${DEFAULT-VALUE} unless told.")
    private Form form = Form.CROSSED;

    @Option(
            names = "--challenges",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "In the free form, how many challenges follow each other, 1 to 5; ${DEFAULT-VALUE} unless told.")
    private int challenges = 1;

    @Option(
            names = "--pool",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many fresh answers fresh-pool draws for each question; ${DEFAULT-VALUE} unless told.")
    private int pool = 8;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "1", description = "How often each row is answered.")
    private int repeats = 1;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the order of the rows.")
    private long seed = 1;

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private RunOptions running = new RunOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    /** Where the position comes from. */
    enum Form {
        /** From the row. */
        CROSSED,
        /** From the model. */
        FREE
    }

    PressureCommand(Surroundings surroundings, Servers servers) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.servers = Objects.requireNonNull(servers, "servers");
    }

    @Override
    public Integer call() {
        try {
            return live();
        } catch (CommandFailure unusable) {
            throw unusable.exitCode() == ExitCode.USAGE ? CommandFailure.failed(unusable) : unusable;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.failed(String.valueOf(unusable.getMessage()), unusable);
        } catch (RunStoreException | UncheckedIOException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private int live() {
        Responders responders = gate.responders(arms, pool);
        List<Arm> answering = form == Form.FREE ? responders.free(arms, challenges) : responders.crossed(arms);
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = running.store(info(voices), this::read)) {
            if (!running.plan()) {
                gate.keepUp(store, arms);
            }
            surroundings
                    .err()
                    .say(voices.said() + (running.plan() ? "" : "; all replies are kept in " + running.run()));
            PlanOfRun.price(store, answering).forEach(surroundings.err()::say);
            return running.plan() ? ExitCode.OK : run(store, answering, voices);
        } finally {
            running.tidy();
        }
    }

    private int run(RunStore store, List<Arm> answering, Voices voices) {
        Optional<String> ended = running.go(surroundings, store, answering, voices, List.of(), Stopping.NEVER);
        if (ended.isPresent() && store.finished() == 0) {
            throw CommandFailure.failed(ended.get(), new IllegalStateException(ended.get()));
        }
        int told = ProbeOutcomes.tell(surroundings, store, running.report());
        if (ended.isPresent()) {
            surroundings.err().say("Not finished: " + ended.get());
            return ExitCode.FAILED;
        }
        running.export(store);
        return told;
    }

    private Stream<Rows.Read> read() {
        List<Rows.Read> all;
        try (Stream<Rows.Read> read = rows.read(r -> PressureRow.clustered(r, Scorers.BUILT_IN))) {
            all = read.toList();
        }
        all.forEach(r -> PressureRow.of(r.row()));
        List<Rows.Read> part = bases == null ? all : Bases.part(all, bases);
        return (form == Form.FREE ? FreeRow.of(part, Scorers.BUILT_IN) : part).stream();
    }

    private RunInfo info(Voices voices) {
        boolean gated = GateOptions.gated(arms);
        return new RunInfo(
                gated ? gate.name() : "none",
                gated ? gate.hash() : "none",
                voices.answering().id().name(),
                voices.critic().orElse(voices.answering()).id().name(),
                models.sampling(),
                arms,
                Contrast.parse(primary),
                ProbeOutcomes.MARGIN,
                repeats,
                false,
                rows.side(),
                rows.files(),
                0,
                seed,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Optional.of(form == Form.FREE ? PressureProbe.FREE : PressureProbe.NAME));
    }
}
