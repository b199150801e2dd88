package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Judge;
import dev.scaffold.dsl.Bounds;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.dsl.tree.TestTree;
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
        DiagnosticsJson.write(check.diagnostics(), json);
        json.writeArrayFieldStart("scaffolds");
        if (check.script().isPresent()) {
            Script script = check.script().get();
            for (String scaffold : script.scaffolds()) {
                scaffold(script, scaffold);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void scaffold(Script script, String name) throws IOException {
        Plan plan = script.plan(name);
        Bounds bounds = script.bounds(name);
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
        json.writeNumberField(
                "tests",
                script.tree().all(TestTree.class).stream()
                        .filter(t -> t.name().text().equals(name))
                        .count());
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
