package dev.scaffold.lab.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The records of a run as JSON, one line each: what stores and recordings hold. */
final class RunJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(Duration.class, new Millis())
                    .addDeserializer(Duration.class, new OfMillis())
                    .addSerializer(Instant.class, new Moment())
                    .addDeserializer(Instant.class, new OfMoment()))
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RunJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("records of texts and numbers can be written", impossible);
        }
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "a " + type.getSimpleName() + " of a run cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    private static final class Millis extends StdSerializer<Duration> {
        private static final long serialVersionUID = 1L;

        Millis() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator json, SerializerProvider unused) throws IOException {
            json.writeNumber(value.toMillis());
        }
    }

    private static final class OfMillis extends StdDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        OfMillis() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser json, DeserializationContext unused) throws IOException {
            return Duration.ofMillis(json.getLongValue());
        }
    }

    private static final class Moment extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        Moment() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider unused) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class OfMoment extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        OfMoment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext unused) throws IOException {
            return Instant.parse(json.getText());
        }
    }
}
