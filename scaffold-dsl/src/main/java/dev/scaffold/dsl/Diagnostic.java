package dev.scaffold.dsl;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a script, or worth knowing about it.
 *
 * @param code which kind; has a page in docs/diagnostics
 * @param message what it is, understandable alone: lower case, no full stop
 * @param place where
 * @param label what is wrong at this place; may be empty
 * @param help what to do, if there is one thing to do
 */
public record Diagnostic(Code code, String message, Place place, String label, Optional<String> help) {
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }

    /** One without help. */
    public static Diagnostic of(Code code, String message, Place place, String label) {
        return new Diagnostic(code, message, place, label, Optional.empty());
    }

    /** A copy with this help. */
    public Diagnostic withHelp(String value) {
        return new Diagnostic(code, message, place, label, Optional.of(value));
    }

    /** A copy with this help, if there is one. */
    public Diagnostic withHelp(Optional<String> value) {
        return new Diagnostic(code, message, place, label, value);
    }

    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }

    /** True if the script cannot be used because of it. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** The whole of it as text of several lines, the last one without an end. */
    public String render() {
        return Rendering.of(this);
    }
}
