package dev.scaffold.lab.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens runs to look at them, whatever they are kept in. */
public final class Runs {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Runs() {}

    /**
     * A store or a recorded run.
     *
     * @throws IllegalArgumentException if the file is neither
     * @throws UncheckedIOException if it cannot be read
     * @throws RunStoreException if it cannot be read
     */
    public static RunSource open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("file: there is no run " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            boolean recorded = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
            return recorded ? recorded(file) : RunStore.open(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RunSource recorded(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return RecordedRun.read(file.toString(), in);
        }
    }
}
