package dev.scaffold.cli;

/** What the program says to the shell. */
public final class ExitCode {
    /** Agreed, or nothing to complain about. */
    public static final int OK = 0;

    /** Withheld or undecided; or a file has diagnostics. */
    public static final int NOT_AGREED = 1;

    /** The command line, or a file that it names, cannot be used. */
    public static final int USAGE = 2;

    /** The model, or reading and writing, failed. */
    public static final int FAILED = 3;

    /** Ended with control-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
