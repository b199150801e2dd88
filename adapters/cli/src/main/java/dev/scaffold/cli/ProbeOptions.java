package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.RunStoreException;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.scoring.Scorers;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all probes have in common: a gate, a model, a run. */
final class ProbeOptions {

    @Option(
            names = "--primary",
            paramLabel = "ARM:ARM",
            defaultValue = "gate:plain",
            description =
                    "The contrast that the run is about; ${DEFAULT-VALUE} unless told. Its arms may be added later.")
    private String primary = "";

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

    GateOptions gate() {
        return gate;
    }

    /**
     * A probe that is to be run.
     *
     * @param name which probe
     * @param arms its arms
     * @param scorers known to its rows
     * @param side which rows it sees
     * @param data where the rows come from
     * @param rows the rows
     */
    record Asked(
            String name,
            List<Arm> arms,
            Scorers scorers,
            Side side,
            List<RunInfo.DataFile> data,
            Supplier<Stream<Rows.Read>> rows) {
        Asked {
            Objects.requireNonNull(name, "name");
            arms = List.copyOf(arms);
            Objects.requireNonNull(scorers, "scorers");
            Objects.requireNonNull(side, "side");
            data = List.copyOf(data);
            Objects.requireNonNull(rows, "rows");
        }

        List<String> names() {
            return arms.stream().map(Arm::name).toList();
        }
    }

    /** Makes the run and tells what it came to; gives the exit code. */
    int run(Surroundings surroundings, Servers servers, Supplier<Asked> asked) {
        try {
            return live(surroundings, servers, asked.get());
        } catch (CommandFailure unusable) {
            throw unusable.exitCode() == ExitCode.USAGE ? CommandFailure.failed(unusable) : unusable;
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.failed(String.valueOf(unusable.getMessage()), unusable);
        } catch (RunStoreException | UncheckedIOException broken) {
            throw CommandFailure.failed(String.valueOf(broken.getMessage()), broken);
        }
    }

    private int live(Surroundings surroundings, Servers servers, Asked asked) {
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = running.store(info(asked, voices), asked.rows())) {
            if (!running.plan()) {
                gate.keepUp(store, asked.names());
            }
            surroundings
                    .err()
                    .say(voices.said() + (running.plan() ? "" : "; all replies are kept in " + running.run()));
            PlanOfRun.price(store, asked.arms()).forEach(surroundings.err()::say);
            return running.plan() ? ExitCode.OK : run(surroundings, store, asked, voices);
        } finally {
            running.tidy();
        }
    }

    private int run(Surroundings surroundings, RunStore store, Asked asked, Voices voices) {
        Optional<String> ended = running.go(
                surroundings,
                store,
                new RunOptions.Cast(asked.arms(), voices, List.of(), asked.scorers()),
                Stopping.NEVER);
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

    private RunInfo info(Asked asked, Voices voices) {
        boolean gated = GateOptions.gated(asked.names());
        return new RunInfo(
                gated ? gate.name() : "none",
                gated ? gate.hash() : "none",
                voices.answering().id().name(),
                voices.critic().orElse(voices.answering()).id().name(),
                models.sampling(),
                asked.names(),
                Contrast.parse(primary),
                ProbeOutcomes.MARGIN,
                repeats,
                false,
                asked.side(),
                asked.data(),
                0,
                seed,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Optional.of(asked.name()));
    }
}
