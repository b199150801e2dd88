package dev.scaffold.dsl.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scripts that come with the library. */
public final class Packs {

    /** The names of those that hold scaffolds, sorted. */
    public static final List<String> SCAFFOLDS = List.of("panel", "steadfast", "toulmin");

    /** The names of those that hold packs, sorted. */
    public static final List<String> PACKS =
            List.of("code-review", "expert-opinion", "fallacies", "rhetoric", "statistics", "toulmin");

    private Packs() {}

    /** The text of one of them; empty if there is none of this name. */
    public static Optional<String> text(String name) {
        if (!SCAFFOLDS.contains(name) && !PACKS.contains(name)) {
            return Optional.empty();
        }
        String file = "/dev/scaffold/dsl/packs/" + name + ".cq";
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library is broken: it lacks its own " + file);
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
