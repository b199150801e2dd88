package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.scoring.Scorers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** A run of a probe: with which models, where it is kept, and what it came to. */
final class ProbeRun {

    @Mixin
    private RunOptions running = new RunOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    /**
     * A probe that is to be run.
     *
     * @param name which probe
     * @param arms its arms
     * @param scorers known to its rows
     * @param chosen which rows it sees
     * @param rows the rows
     */
    record Asked(String name, List<Arm> arms, Scorers scorers, RowOptions chosen, Supplier<Stream<Rows.Read>> rows) {
        Asked {
            Objects.requireNonNull(name, "name");
            arms = List.copyOf(arms);
            Objects.requireNonNull(scorers, "scorers");
            Objects.requireNonNull(chosen, "chosen");
            Objects.requireNonNull(rows, "rows");
        }

        List<String> names() {
            return arms.stream().map(Arm::name).toList();
        }
    }

    /**
     * The scaffold that is measured.
     *
     * @param name its name
     * @param hash what tells it from others
     * @param arms those that run it, and answer again if it is another one by now
     */
    record Measured(String name, String hash, List<String> arms) {
        /** No arm runs one. */
        static final Measured NONE = new Measured("none", "none", List.of());

        Measured {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(hash, "hash");
            arms = List.copyOf(arms);
        }

        /** Has the answers of its arms made again if it is another one by now; what was asked before is not asked again. */
        private void keepUp(RunStore store) {
            if (!arms.isEmpty() && !store.info().script().equals(hash)) {
                store.changeScript(name, hash, arms);
            }
        }
    }

    /**
     * How a probe is run.
     *
     * @param asked the probe
     * @param measured what its arms run
     * @param primary the contrast that the run is about
     * @param repeats how often each row is answered
     * @param seed of the order of the rows
     */
    record Designed(Asked asked, Measured measured, Contrast primary, int repeats, long seed) {
        Designed {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(measured, "measured");
            Objects.requireNonNull(primary, "primary");
        }

        private RunInfo info(Voices voices, ModelOptions models) {
            return RunInfo.of(measured.name(), measured.hash())
                    .model(voices.answering().id().name())
                    .critic(voices.critic().orElse(voices.answering()).id().name())
                    .sampling(models.sampling())
                    .arms(asked.names())
                    .primary(primary)
                    .margin(ProbeOutcomes.MARGIN)
                    .repeats(repeats)
                    .side(asked.chosen().side())
                    .data(asked.chosen().files())
                    .seed(seed)
                    .recorded(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                    .probe(asked.name())
                    .build();
        }
    }

    /** Makes the run and tells what it came to; gives the exit code. */
    int run(Surroundings surroundings, Servers servers, Supplier<Designed> designed) {
        return RunOptions.orFailed(() -> live(surroundings, servers, designed.get()));
    }

    private int live(Surroundings surroundings, Servers servers, Designed designed) {
        Asked asked = designed.asked();
        try (Voices voices = new Casting(surroundings, servers)
                        .forRun(models)
                        .orElseThrow(() -> CommandFailure.usage("no model was found: say --base-url and --model"));
                RunStore store = running.store(designed.info(voices, models), asked.rows())) {
            if (!running.plan()) {
                designed.measured().keepUp(store);
            }
            running.announce(surroundings, voices, PlanOfRun.price(store, asked.arms()));
            return running.plan()
                    ? ExitCode.OK
                    : running.go(
                            surroundings,
                            store,
                            new RunOptions.Cast(asked.arms(), voices, List.of(), asked.scorers()),
                            Stopping.NEVER,
                            () -> ProbeOutcomes.tell(surroundings, store, running.report()));
        } finally {
            running.tidy();
        }
    }
}
