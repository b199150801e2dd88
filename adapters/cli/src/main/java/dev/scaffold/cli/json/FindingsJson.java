package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Anchor;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Part;
import java.io.IOException;
import java.util.Locale;

/** An argument and what was found about it. */
final class FindingsJson {
    private final JsonGenerator json;

    private FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    /** The fields {@code argument} and {@code findings}. */
    static void write(Findings findings, JsonGenerator json) throws IOException {
        FindingsJson writing = new FindingsJson(json);
        json.writeArrayFieldStart("argument");
        for (Part part : findings.argument().parts()) {
            writing.part(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings.all()) {
            writing.finding(finding);
        }
        json.writeEndArray();
    }

    private void part(Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", part.id());
        json.writeStringField("kind", part.kind().word());
        json.writeStringField("text", part.text());
        anchor("anchor", part.anchor());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", finding.question());
        if (finding.part().isPresent()) {
            json.writeStringField("part", finding.part().get());
        }
        json.writeStringField("outcome", word(finding.outcome()));
        json.writeStringField("judgedBy", finding.judgedBy());
        json.writeStringField("basis", word(finding.basis()));
        if (finding.quote().isPresent()) {
            anchor("quote", finding.quote().get());
        }
        json.writeStringField("reason", finding.reason());
        if (finding.probability().isPresent()) {
            json.writeNumberField("probability", finding.probability().getAsDouble());
        }
        if (finding.raw().isPresent()) {
            json.writeStringField("raw", finding.raw().get());
        }
        json.writeEndObject();
    }

    private void anchor(String field, Anchor anchor) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("is", anchor.fold(q -> "quoted", i -> "implicit", m -> "missing"));
        if (anchor instanceof Anchor.Quoted quoted) {
            json.writeStringField("source", quoted.source());
            json.writeNumberField("start", quoted.start());
            json.writeNumberField("end", quoted.end());
            json.writeStringField("text", quoted.text());
        }
        if (anchor instanceof Anchor.Missing missing) {
            json.writeStringField("text", missing.claimed());
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
