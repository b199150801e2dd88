package dev.scaffold.cli;

import dev.scaffold.CancelledException;
import dev.scaffold.ModelException;
import dev.scaffold.cli.terminal.Screen;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words; where in the program only if that was asked for. */
final class Failures implements IExecutionExceptionHandler {
    private final Screen err;
    private final ScaffoldCommand options;

    Failures(Screen err, ScaffoldCommand options) {
        this.err = Objects.requireNonNull(err, "err");
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult parsed) {
        int exitCode = tell(broken, err);
        if (options.debug()) {
            broken.printStackTrace(err.writer());
            err.writer().flush();
        }
        return exitCode;
    }

    /** Says it, and gives the exit code. */
    static int tell(Exception broken, Screen err) {
        CommandFailure failure = failure(broken);
        err.say("scaffold: " + failure.getMessage());
        return failure.exitCode();
    }

    private static CommandFailure failure(Exception broken) {
        if (broken instanceof CommandFailure already) {
            return already;
        }
        if (broken instanceof ModelException) {
            return CommandFailure.failed("the model gave no answer: " + broken.getMessage(), broken);
        }
        if (broken instanceof CancelledException) {
            return CommandFailure.interrupted(broken);
        }
        if (broken instanceof UncheckedIOException) {
            return CommandFailure.failed("reading or writing failed: " + broken.getMessage(), broken);
        }
        return CommandFailure.failed(
                "something is wrong in the program itself: " + broken
                        + "\nRun it again with --debug and report what it says.",
                broken);
    }
}
