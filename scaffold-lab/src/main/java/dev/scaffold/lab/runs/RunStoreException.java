package dev.scaffold.lab.runs;

import java.nio.file.Path;

/** A run's file cannot be read or written. Not an exception of a model: it ends the run. */
public final class RunStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunStoreException(Path file, Exception cause) {
        super("the run " + file + " cannot be read or written: " + cause.getMessage(), cause);
    }
}
