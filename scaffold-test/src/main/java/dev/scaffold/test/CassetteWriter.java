package dev.scaffold.test;

import dev.scaffold.test.CassetteReader.Recording;
import java.io.IOError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds lines to a cassette. Opens and closes the file for each, so that after a crash every line but the last is whole. */
final class CassetteWriter {
    private final Path file;

    CassetteWriter(Path file) {
        this.file = file;
    }

    /** Begins a file that is not there yet, or empty. */
    void begin(CassetteLine.Header header) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        add(header, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Cuts off a broken end, so that the next line begins on a line of its own. */
    void mend(Recording recording) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(recording.wholeBytes());
        }
        if (!recording.ended()) {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
    }

    /**
     * Adds a line.
     *
     * @throws IOError if it cannot be written: not an exception, since a lost recording must not pass for a broken call
     */
    synchronized void append(CassetteLine.Call call) {
        try {
            add(call, StandardOpenOption.APPEND);
        } catch (IOException lost) {
            throw new IOError(lost);
        }
    }

    private void add(Object line, StandardOpenOption... how) throws IOException {
        Files.write(file, (CassetteJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8), how);
    }
}
