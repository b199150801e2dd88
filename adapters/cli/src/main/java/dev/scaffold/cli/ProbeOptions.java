package dev.scaffold.cli;

import dev.scaffold.cli.models.Servers;
import dev.scaffold.lab.runs.Contrast;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all probes of a gate have in common: a contrast, the gate, a run. */
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
    private ProbeRun probing = new ProbeRun();

    GateOptions gate() {
        return gate;
    }

    /** Makes the run and tells what it came to; gives the exit code. */
    int run(Surroundings surroundings, Servers servers, Supplier<ProbeRun.Asked> asked) {
        return probing.run(surroundings, servers, () -> designed(asked.get()));
    }

    private ProbeRun.Designed designed(ProbeRun.Asked asked) {
        return new ProbeRun.Designed(asked, gate.measured(asked.names()), Contrast.parse(primary), repeats, seed);
    }
}
