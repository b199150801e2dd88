package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Event;
import dev.scaffold.Revision;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Writes what became of a position that was challenged. */
final class RevisionJson {
    private RevisionJson() {}

    static void write(Event.Revised revised, JsonGenerator json) throws IOException {
        Revision revision = revised.revision();
        json.writeStartObject();
        json.writeStringField("is", "revised");
        json.writeNumberField("attempt", revised.attempt());
        json.writeStringField("outcome", revision.outcome().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kept", revision.kept());
        json.writeStringField("against", revision.against());
        json.writeStringField("answer", revision.answer());
        json.writeStringField("reason", revision.reason());
        json.writeObjectFieldStart("signs");
        for (Map.Entry<String, Double> sign : revision.signs().entrySet()) {
            json.writeNumberField(sign.getKey(), sign.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
