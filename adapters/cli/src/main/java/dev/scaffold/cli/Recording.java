package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A recording under way. It is written beside its file and takes its place only when it is {@linkplain #keep kept}, so that
 * there is never half of one.
 */
final class Recording implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final Cassette cassette;

    private Recording(Path file, Path part, Cassette cassette) {
        this.file = Objects.requireNonNull(file, "file");
        this.part = Objects.requireNonNull(part, "part");
        this.cassette = Objects.requireNonNull(cassette, "cassette");
    }

    /**
     * Begins one.
     *
     * @throws CommandFailure if the file is there already, or cannot be written
     */
    static Recording begin(Path file, Model model, Provenance from) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            throw CommandFailure.usage(file + " is there already: name another file, or delete it to record anew");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(
                    "there is no folder " + folder + " to record in: make it, or name a file elsewhere");
        }
        Path part = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            return new Recording(file, part, Cassette.record(part, model, from));
        } catch (UncheckedIOException broken) {
            throw CommandFailure.failed("cannot record in " + folder + ": " + broken.getMessage(), broken);
        }
    }

    /** The model that is recorded. */
    Model model() {
        return cassette;
    }

    /** Puts it in its place. */
    void keep() {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw CommandFailure.failed(
                    "the recording cannot be put into " + file + ": " + broken.getMessage(), broken);
        }
    }

    /** Takes it away unless it was kept. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException broken) {
            throw CommandFailure.failed("cannot delete " + part + ": " + broken.getMessage(), broken);
        }
    }
}
