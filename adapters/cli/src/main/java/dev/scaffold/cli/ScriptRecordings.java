package dev.scaffold.cli;

import dev.scaffold.dsl.Recordings;
import dev.scaffold.test.Cassette;
import java.nio.file.Path;
import java.util.Objects;

/** The recordings that lie in the folder of a script, or below. */
final class ScriptRecordings implements Recordings {
    private final Path folder;

    ScriptRecordings(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
    }

    @Override
    public Recording of(String cassette) {
        Path file = folder.resolve(cassette).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("the recording `" + cassette + "` does not lie in " + folder);
        }
        TextFiles.requireFile(file);
        Cassette played = Cassette.replay(file);
        return new Recording(played.firstRequest(), played);
    }
}
