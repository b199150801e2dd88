package dev.scaffold.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, which only has commands. */
@Command(
        name = "scaffold",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Asks a model, takes its answer apart, and agrees only if the checks are met.",
        description = {"", "Each command has examples behind --help.", ""},
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  scaffold demo                  recorded deliberations; no model is needed",
            "  scaffold ask \"...\"             a question to a model",
            "  scaffold check my.cq           what is wrong with a script, or what it costs",
            "  scaffold test my.cq            its tests, without a model",
            "  scaffold explain CQ014         what a message means, a question, or a pack",
            "  scaffold compare --demo        whether a scaffold helps, and at what price",
            "",
            "Exit codes: 0 agreed or nothing to complain about, 1 withheld, undecided or diagnostics found, 2 the command"
                    + " line or a file that it names cannot be used, 3 the model or reading and writing failed, 130"
                    + " interrupted."
        })
final class ScaffoldCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Read by {@link Failures} from the parsed command line. */
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On a failure, show where in the program it happened.")
    private boolean debug;

    /** A newcomer is shown what there is. */
    @Override
    public Integer call() {
        CommandLine program = Objects.requireNonNull(spec).commandLine();
        program.usage(program.getErr());
        return ExitCode.USAGE;
    }

    boolean debug() {
        return debug;
    }
}
