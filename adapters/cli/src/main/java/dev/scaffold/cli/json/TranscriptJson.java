package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.Phase;
import dev.scaffold.Transcript;
import java.io.IOException;
import java.util.Locale;

/** What was sent to models and what came back. Findings and verdicts are told with the attempts, and left out here. */
final class TranscriptJson {
    private TranscriptJson() {}

    /** The fields {@code prompts} and {@code exchange}. */
    static void write(Transcript transcript, JsonGenerator json) throws IOException {
        json.writeStringField("prompts", transcript.prompts());
        json.writeArrayFieldStart("exchange");
        for (Event event : transcript.events()) {
            write(event, json);
        }
        json.writeEndArray();
    }

    private static void write(Event event, JsonGenerator json) throws IOException {
        if (event instanceof Event.Calling calling) {
            start("sent", calling.attempt(), calling.phase(), json);
            json.writeArrayFieldStart("messages");
            for (Message message : calling.request().messages()) {
                json.writeStartObject();
                json.writeStringField("from", message.from().name().toLowerCase(Locale.ROOT));
                json.writeStringField("text", message.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } else if (event instanceof Event.Replied replied) {
            start("received", replied.attempt(), replied.phase(), json);
            json.writeStringField("text", replied.reply().text());
            json.writeStringField("ending", replied.reply().ending().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        } else if (event instanceof Event.Failed failed) {
            start("failed", failed.attempt(), failed.phase(), json);
            json.writeStringField("problem", failed.problem());
            json.writeEndObject();
        } else if (event instanceof Event.Revised revised) {
            RevisionJson.write(revised, json);
        }
    }

    private static void start(String is, int attempt, Phase phase, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("is", is);
        json.writeNumberField("attempt", attempt);
        json.writeStringField("phase", phase.word());
    }
}
