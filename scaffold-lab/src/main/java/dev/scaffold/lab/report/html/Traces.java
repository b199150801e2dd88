package dev.scaffold.lab.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The traces that a page holds: packed, since their prompts are long and alike, and numbered in the order in which they are added. */
final class Traces {
    private final RunSource run;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final JsonGenerator json;
    private int count;

    Traces(RunSource run) {
        this.run = run;
        try {
            this.json = new ObjectMapper().createGenerator(new GZIPOutputStream(packed));
            json.writeStartArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds what happened in a trial; empty if that was not kept. */
    Optional<String> add(Trial trial) {
        return run.trace(trial.trace()).map(trace -> {
            try {
                write(trial, trace);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return "#trace-" + count++;
        });
    }

    /** How many were added. */
    int count() {
        return count;
    }

    /** All of them, as gzipped JSON in Base64. */
    String packed() {
        try {
            json.writeEndArray();
            json.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private void write(Trial trial, Trace trace) throws IOException {
        json.writeStartObject();
        json.writeStringField("item", trial.item());
        json.writeStringField("arm", trial.arm());
        json.writeNumberField("repeat", trial.repeat());
        json.writeBooleanField("right", trial.right());
        json.writeBooleanField("absent", trial.absent());
        json.writeStringField("unscored", trial.unscored().orElse(""));
        json.writeStringField("answer", trial.answer().orElse(null));
        json.writeStringField("question", trace.question());
        json.writeStringField("gold", trace.gold());
        json.writeStringField("reply", trace.reply());
        json.writeArrayFieldStart("drafts");
        for (Trace.Draft draft : trace.drafts()) {
            draft(draft);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("calls");
        for (Trace.Call call : trace.calls()) {
            json.writePOJO(call);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void draft(Trace.Draft draft) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", draft.number());
        json.writeStringField("text", draft.text());
        json.writeStringField("verdict", draft.verdict());
        json.writeArrayFieldStart("because");
        for (String question : draft.because()) {
            json.writeString(question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("argument");
        for (Trace.Part part : draft.argument()) {
            json.writePOJO(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Trace.Finding finding : draft.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Trace.Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", finding.question());
        json.writeStringField("part", finding.part().orElse(null));
        json.writeStringField(
                "outcome", finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("judgedBy", finding.judgedBy());
        json.writeStringField("quote", finding.quote());
        json.writeStringField("reason", finding.reason());
        json.writeFieldName("probability");
        if (finding.probability().isPresent()) {
            json.writeNumber(finding.probability().getAsDouble());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }
}
