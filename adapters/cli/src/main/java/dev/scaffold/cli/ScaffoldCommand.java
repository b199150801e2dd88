package dev.scaffold.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, which only has commands. */
@Command(
        name = "scaffold",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Asks a model, takes its answer apart, and agrees only if the checks are met.",
        footer = {
            "",
            "Exit codes: 0 agreed or nothing to complain about, 1 withheld, undecided or diagnostics found,",
            "2 the command line or a file that it names cannot be used, 3 the model or reading and writing failed,",
            "130 interrupted."
        })
final class ScaffoldCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Read by {@link Failures} from the parsed command line. */
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On a failure, show where in the program it happened.")
    private boolean debug;

    @Override
    public void run() {
        throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "Name a command.");
    }

    boolean debug() {
        return debug;
    }
}
