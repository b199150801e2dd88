package dev.scaffold.dsl;

import java.util.List;

/** A script that cannot be used. The message is the full rendered text of what is wrong with it. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    ScriptException(List<Diagnostic> diagnostics) {
        super(Rendering.of(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, in the order of the script; at least one error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
