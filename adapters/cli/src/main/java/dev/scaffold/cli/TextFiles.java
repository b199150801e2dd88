package dev.scaffold.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads texts that a command line names. What goes wrong is told with what to do about it. */
final class TextFiles {
    private static final long MOST_BYTES = 16L << 20;

    private TextFiles() {}

    /** A text file in UTF-8, of 16 MiB at most. */
    static String read(Path file) {
        requireFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, file.toString());
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    /** All of standard input, in UTF-8. */
    static String read(InputStream standardInput) {
        try {
            return text(standardInput, "standard input");
        } catch (IOException broken) {
            throw CommandFailure.failed("standard input cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** Refuses what is not there or is a folder. */
    static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(file + " is a folder: name a file in it");
        }
        if (Files.notExists(file)) {
            throw missing(file);
        }
    }

    private static CommandFailure missing(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return CommandFailure.usage("there is no file " + file + (folder == null ? "" : " (looked in " + folder + ")")
                + ": check the name, or the folder you are in");
    }

    private static String text(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw CommandFailure.usage(name + " has more than 16 MiB: leave out what is not needed");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException wrong) {
            throw CommandFailure.usage(name + " is not UTF-8 text, from byte " + (buffer.position() + 1)
                    + " on: convert it, for instance with  iconv -f latin1 -t utf-8");
        }
    }

    private static CommandFailure unreadable(Path file, IOException broken) {
        if (broken instanceof NoSuchFileException) {
            return missing(file);
        }
        String why = broken instanceof AccessDeniedException ? "you may not read it" : broken.getMessage();
        return CommandFailure.failed(file + " cannot be read: " + why, broken);
    }
}
