package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.dsl.Diagnostic;
import java.io.IOException;
import java.util.List;

/** What is wrong with a script. */
final class DiagnosticsJson {
    private DiagnosticsJson() {}

    /** The field {@code diagnostics}. */
    static void write(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
        }
        json.writeEndArray();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().name());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("file", diagnostic.place().file());
        json.writeNumberField("line", diagnostic.place().line());
        json.writeNumberField("column", diagnostic.place().column());
        json.writeNumberField("length", diagnostic.place().length());
        json.writeStringField("label", diagnostic.label());
        json.writeStringField("help", diagnostic.help().orElse(""));
        json.writeEndObject();
    }
}
