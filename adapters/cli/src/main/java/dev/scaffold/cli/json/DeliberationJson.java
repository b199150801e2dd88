package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Phase;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole of a deliberation. */
public final class DeliberationJson {
    private final JsonGenerator json;

    private DeliberationJson(JsonGenerator json) {
        this.json = json;
    }

    /** A deliberation as a value. */
    public static Json.Value of(Deliberation deliberation) {
        return json -> {
            json.writeStartObject();
            new DeliberationJson(json).fields(deliberation);
            json.writeEndObject();
        };
    }

    /** Its fields alone, for an object that has others as well. */
    public static void writeFields(Deliberation deliberation, JsonGenerator json) throws IOException {
        new DeliberationJson(json).fields(deliberation);
    }

    private void fields(Deliberation deliberation) throws IOException {
        json.writeStringField("scaffold", deliberation.scaffold());
        json.writeBooleanField("agreed", deliberation.agreed());
        json.writeBooleanField("passedThrough", deliberation.passedThrough());
        json.writeFieldName("verdict");
        verdict(deliberation.verdict());
        json.writeStringField("question", deliberation.request().question());
        json.writeStringField("reply", deliberation.reply().text());
        json.writeNumberField(
                "best",
                deliberation.attempts().isEmpty()
                        ? 0
                        : deliberation.bestAttempt().number());
        json.writeArrayFieldStart("attempts");
        for (Attempt attempt : deliberation.attempts()) {
            attempt(attempt);
        }
        json.writeEndArray();
        usage(deliberation);
        json.writeNumberField("seconds", deliberation.took().toMillis() / 1000.0);
        TranscriptJson.write(deliberation.transcript(), json);
    }

    private void attempt(Attempt attempt) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", attempt.number());
        json.writeStringField("draft", attempt.draft().text());
        json.writeStringField("ending", attempt.draft().ending().name().toLowerCase(Locale.ROOT));
        json.writeStringField("model", attempt.draft().modelName());
        json.writeFieldName("verdict");
        verdict(attempt.verdict());
        FindingsJson.write(attempt.findings(), json);
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("is", verdict.word());
        if (verdict instanceof Verdict.Agreed agreed) {
            json.writeBooleanField("anchored", agreed.anchored());
        }
        strings(
                verdict.fold(a -> "restsOn", w -> "because", u -> "open"),
                verdict.fold(Verdict.Agreed::restsOn, Verdict.Withheld::because, Verdict.Undecided::open));
        if (verdict instanceof Verdict.Undecided undecided) {
            json.writeStringField("note", undecided.note());
        }
        json.writeEndObject();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void usage(Deliberation deliberation) throws IOException {
        json.writeFieldName("usage");
        json.writeStartObject();
        counts(deliberation.usage());
        json.writeObjectFieldStart("byPhase");
        for (Map.Entry<Phase, Usage> phase :
                deliberation.transcript().usageByPhase().entrySet()) {
            json.writeObjectFieldStart(phase.getKey().word());
            counts(phase.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void counts(Usage usage) throws IOException {
        json.writeNumberField("calls", usage.calls());
        json.writeNumberField("attempts", usage.attempts());
        json.writeNumberField("inputTokens", usage.inputTokens());
        json.writeNumberField("outputTokens", usage.outputTokens());
        json.writeNumberField("unmeasured", usage.unmeasured());
    }
}
