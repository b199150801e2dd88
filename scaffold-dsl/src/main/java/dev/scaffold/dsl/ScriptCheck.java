package dev.scaffold.dsl;

import java.util.List;
import java.util.Optional;

/**
 * What came of checking a script.
 *
 * @param diagnostics in the order of the script
 * @param script the script, if there is no error
 */
public record ScriptCheck(List<Diagnostic> diagnostics, Optional<Script> script) {
    public ScriptCheck {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The errors alone. */
    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /** All diagnostics as text, an empty line between two; {@code ""} if there are none. */
    public String render() {
        return Rendering.of(diagnostics);
    }

    /** What {@code scaffold check} prints: the diagnostics, then a summary of each scaffold. */
    public String report() {
        String summaries = script.map(Summary::of).orElse("");
        return String.join(diagnostics.isEmpty() || summaries.isEmpty() ? "" : "\n\n", render(), summaries);
    }

    Script orThrow() {
        return script.orElseThrow(() -> new ScriptException(diagnostics));
    }
}
