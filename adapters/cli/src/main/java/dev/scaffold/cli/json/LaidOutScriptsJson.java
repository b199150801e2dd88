package dev.scaffold.cli.json;

import dev.scaffold.cli.scripts.LaidOutScript;
import java.util.List;

/** What came of laying scripts out. */
public final class LaidOutScriptsJson {
    private LaidOutScriptsJson() {}

    /**
     * All of it as a value.
     *
     * @param written whether what changes was written
     */
    public static Json.Value of(List<LaidOutScript> scripts, boolean written) {
        return json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (LaidOutScript script : scripts) {
                json.writeStartObject();
                json.writeStringField("file", script.name());
                json.writeBooleanField("readable", script.after().isPresent());
                json.writeBooleanField("changes", script.changes());
                json.writeBooleanField("written", written && script.changes());
                if (script.after().isPresent()) {
                    json.writeStringField("text", script.after().get());
                }
                DiagnosticsJson.write(script.diagnostics(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }
}
