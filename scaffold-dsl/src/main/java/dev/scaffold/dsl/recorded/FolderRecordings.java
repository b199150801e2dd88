package dev.scaffold.dsl.recorded;

import dev.scaffold.dsl.Recordings;
import dev.scaffold.test.Cassette;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The recordings that lie in a folder, mostly that of the script, or below. */
public final class FolderRecordings implements Recordings {
    private final Path folder;

    private FolderRecordings(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
    }

    /** Those in a folder and below. */
    public static FolderRecordings in(Path folder) {
        return new FolderRecordings(folder);
    }

    /** Those in the folder of a script and below. */
    public static FolderRecordings beside(Path script) {
        return new FolderRecordings(
                Objects.requireNonNull(script.toAbsolutePath().getParent(), "the folder of script"));
    }

    /**
     * A recording.
     *
     * @throws IllegalArgumentException if it does not lie in the folder, or is not there
     * @throws dev.scaffold.test.CassetteFormatException if the file is no recording
     */
    @Override
    public Recording of(String cassette) {
        Path file = folder.resolve(cassette).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("the recording `" + cassette + "` does not lie in " + folder);
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no recording " + file
                    + ": make one with `scaffold ask --script FILE --record " + cassette + " …`, or mend the name");
        }
        Cassette played = Cassette.replay(file);
        return new Recording(played.firstRequest(), played);
    }
}
