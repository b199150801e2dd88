package dev.scaffold.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The probes, each a command. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "PROBE",
        header = "Tells whether a model gives in where it should hold, and what a gate changes.",
        description = {"", "Each probe has examples behind --help.", ""})
final class ProbeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine probes = java.util.Objects.requireNonNull(spec).commandLine();
        probes.usage(probes.getErr());
        return ExitCode.USAGE;
    }
}
