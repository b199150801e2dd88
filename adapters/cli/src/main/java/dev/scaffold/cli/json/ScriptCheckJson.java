package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Judge;
import dev.scaffold.dsl.Bounds;
import dev.scaffold.dsl.Diagnostic;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.toulmin.Plan;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;

/** What came of checking scripts. */
public final class ScriptCheckJson {
    private final JsonGenerator json;

    private ScriptCheckJson(JsonGenerator json) {
        this.json = json;
    }

    /** Checks by file as a value. */
    public static Json.Value of(Map<String, ScriptCheck> checks) {
        return json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, ScriptCheck> check : checks.entrySet()) {
                new ScriptCheckJson(json).file(check.getKey(), check.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private void file(String name, ScriptCheck check) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", name);
        json.writeBooleanField("usable", check.script().isPresent());
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : check.diagnostics()) {
            diagnostic(diagnostic);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scaffolds");
        if (check.script().isPresent()) {
            Script script = check.script().get();
            for (String scaffold : script.scaffolds()) {
                scaffold(script.plan(scaffold), script.bounds(scaffold));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().name());
        json.writeStringField("message", diagnostic.message());
        json.writeNumberField("line", diagnostic.place().line());
        json.writeNumberField("column", diagnostic.place().column());
        json.writeNumberField("length", diagnostic.place().length());
        json.writeStringField("label", diagnostic.label());
        json.writeStringField("help", diagnostic.help().orElse(""));
        json.writeEndObject();
    }

    private void scaffold(Plan plan, Bounds bounds) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", plan.name());
        json.writeStringField("about", plan.about());
        json.writeObjectFieldStart("questions");
        json.writeNumberField("byCode", judged(plan, Judge.ByCode.class));
        json.writeNumberField("byModel", judged(plan, Judge.ByRole.class));
        json.writeNumberField("byTool", judged(plan, Judge.ByTool.class));
        json.writeEndObject();
        json.writeObjectFieldStart("calls");
        json.writeNumberField("least", bounds.leastCalls());
        json.writeNumberField("most", bounds.mostCalls());
        optional("limit", bounds.callLimit());
        json.writeEndObject();
        json.writeObjectFieldStart("outputTokens");
        optional("most", bounds.mostOutputTokens());
        optional("limit", bounds.tokenLimit());
        json.writeEndObject();
        json.writeNumberField("maxAttempts", plan.maxAttempts());
        json.writeStringField("otherwise", plan.otherwise().word());
        json.writeEndObject();
    }

    private static long judged(Plan plan, Class<? extends Judge> by) {
        return plan.questions().stream().filter(q -> by.isInstance(q.judge())).count();
    }

    private void optional(String field, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsLong());
        }
    }
}
