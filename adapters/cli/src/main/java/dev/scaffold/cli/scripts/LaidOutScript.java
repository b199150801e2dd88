package dev.scaffold.cli.scripts;

import dev.scaffold.dsl.Diagnostic;
import dev.scaffold.dsl.Formatter;
import dev.scaffold.dsl.ScriptException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of laying a script out.
 *
 * @param name what it is called
 * @param before as it was
 * @param after as it should be; empty if it cannot be read
 * @param diagnostics why it cannot be read
 */
public record LaidOutScript(String name, String before, Optional<String> after, List<Diagnostic> diagnostics) {
    public LaidOutScript {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Lays a text out. */
    public static LaidOutScript of(String name, String text) {
        try {
            return new LaidOutScript(name, text, Optional.of(Formatter.format(name, text)), List.of());
        } catch (ScriptException unreadable) {
            return new LaidOutScript(name, text, Optional.empty(), unreadable.diagnostics());
        }
    }

    /** True if it can be read, and should look otherwise. */
    public boolean changes() {
        return after.filter(text -> !text.equals(before)).isPresent();
    }
}
