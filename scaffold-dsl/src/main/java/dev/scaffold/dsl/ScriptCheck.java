package dev.scaffold.dsl;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of checking a script.
 *
 * @param diagnostics in the order of the script, up to the 20th error; those of files that it uses come last
 * @param tree what could be read of it, also where there are errors
 * @param script the script, if there is no error
 */
public record ScriptCheck(List<Diagnostic> diagnostics, ScriptTree tree, Optional<Script> script) {
    public ScriptCheck {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(script, "script");
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
        String stopped = errors().size() < Issues.MOST_ERRORS
                ? ""
                : "\n\nThese are " + Issues.MOST_ERRORS + " errors; more are not looked for.";
        return String.join(diagnostics.isEmpty() || summaries.isEmpty() ? "" : "\n\n", render() + stopped, summaries);
    }

    Script orThrow() {
        return script.orElseThrow(() -> new ScriptException(diagnostics));
    }
}
