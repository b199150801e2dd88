package dev.scaffold.cli;

import java.util.Objects;

/** A command that cannot go on. Its message tells what, where and what to do, and is all that is shown. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.exitCode = exitCode;
    }

    private CommandFailure(int exitCode, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.exitCode = exitCode;
    }

    /** The command line, or a file that it names, cannot be used. */
    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /** A model, or reading or writing, failed. */
    public static CommandFailure failed(String message, Throwable cause) {
        return new CommandFailure(ExitCode.FAILED, message, cause);
    }

    /** The same failure, told to the shell as one: for commands whose exit codes mean something else. */
    public static CommandFailure failed(CommandFailure failure) {
        return failed(String.valueOf(failure.getMessage()), failure);
    }

    /** It was interrupted. */
    public static CommandFailure interrupted(Throwable cause) {
        return new CommandFailure(ExitCode.INTERRUPTED, "cancelled", cause);
    }

    /** What the shell is told. */
    public int exitCode() {
        return exitCode;
    }
}
