package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.cli.scripts.TestedScript;
import dev.scaffold.dsl.JUnitXml;
import java.io.IOException;
import java.util.List;

/** What came of the tests of scripts. */
public final class ScriptTestsJson {
    private ScriptTestsJson() {}

    /** All of it as a value. */
    public static Json.Value of(List<TestedScript> scripts) {
        return json -> {
            json.writeStartObject();
            json.writeNumberField(
                    "passed", scripts.stream().mapToLong(TestedScript::passed).sum());
            json.writeNumberField(
                    "failed", scripts.stream().mapToLong(TestedScript::failed).sum());
            json.writeNumberField(
                    "withoutResult",
                    scripts.stream().filter(TestedScript::withoutResult).count());
            json.writeArrayFieldStart("files");
            for (TestedScript script : scripts) {
                write(script, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private static void write(TestedScript script, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", script.file().toString());
        json.writeBooleanField("usable", script.check().script().isPresent());
        DiagnosticsJson.write(script.check().diagnostics(), json);
        json.writeArrayFieldStart("untested");
        for (String scaffold : script.untested()) {
            json.writeString(scaffold);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tests");
        for (JUnitXml.Result result : script.results()) {
            write(result, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JUnitXml.Result result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("scaffold", result.test().scaffold());
        json.writeStringField("title", result.test().title());
        json.writeNumberField("line", result.test().place().line());
        json.writeNumberField("column", result.test().place().column());
        json.writeBooleanField("passed", result.failures().isEmpty());
        json.writeArrayFieldStart("failures");
        for (String failure : result.failures()) {
            json.writeString(failure);
        }
        json.writeEndArray();
        json.writeNumberField("seconds", result.took().toMillis() / 1000.0);
        json.writeEndObject();
    }
}
