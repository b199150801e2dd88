package dev.scaffold.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages about diagnostics and packs, which come with the library, so that they can be read without a network. Markdown. */
public final class Pages {
    private Pages() {}

    /** The page about a diagnostic: a script that triggers it, why, and what to do. */
    public static String of(Code code) {
        return text("diagnostics/" + code.name());
    }

    /** The page about a pack of the library, with its questions; empty if there is none of this name. */
    public static Optional<String> ofPack(String pack) {
        return Script.builtInPacks().contains(pack) ? Optional.of(text("packs/" + pack)) : Optional.empty();
    }

    private static String text(String name) {
        String file = "/dev/scaffold/dsl/pages/" + name + ".md";
        try (InputStream in = Pages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library is broken: it lacks its own " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
