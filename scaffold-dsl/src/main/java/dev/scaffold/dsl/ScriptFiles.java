package dev.scaffold.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a script may use: those beside it and in folders below. */
@FunctionalInterface
public interface ScriptFiles {

    /** There are none. */
    ScriptFiles NONE = path -> Optional.empty();

    /**
     * The text of a file.
     *
     * @param path names separated by slashes, as seen from the script's folder, never leading out of it
     * @return empty if there is no such file
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<String> read(String path);

    /**
     * The files in a folder and below. A link that leads out of the folder is not followed.
     *
     * @param folder the script's folder
     */
    static ScriptFiles under(Path folder) {
        return path -> {
            try {
                Path file = folder.resolve(path);
                if (!Files.isRegularFile(file)
                        || !file.toRealPath().startsWith(folder.toRealPath())
                        || Files.size(file) > Compilation.MOST_BYTES) {
                    return Optional.empty();
                }
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the script " + path + " cannot be read", unreadable);
            }
        };
    }
}
