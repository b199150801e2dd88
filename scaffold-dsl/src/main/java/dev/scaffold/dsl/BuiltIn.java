package dev.scaffold.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts that come with the library. */
final class BuiltIn {
    static final List<String> NAMES = List.of("toulmin");

    private BuiltIn() {}

    static Script script(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "name: there is no built-in scaffold `" + name + "`; there are " + NAMES);
        }
        String file = name + ".cq";
        try (InputStream in = BuiltIn.class.getResourceAsStream("packs/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the library is broken: it lacks its own " + file);
            }
            return Script.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
