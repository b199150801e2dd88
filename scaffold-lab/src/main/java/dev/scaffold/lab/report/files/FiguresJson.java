package dev.scaffold.lab.report.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Records of figures as JSON, for programs: components by their names, what is not defined as null, times in ISO 8601. */
final class FiguresJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(Duration.class, new ToStringSerializer(Duration.class))
                    .addSerializer(Instant.class, new ToStringSerializer(Instant.class))
                    .addSerializer(double.class, new Defined())
                    .addSerializer(Double.class, new Defined()))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private FiguresJson() {}

    static String of(Object figures) {
        try {
            return MAPPER.writeValueAsString(figures) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("records of texts and numbers can be written", impossible);
        }
    }

    private static final class Defined extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        Defined() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider unused) throws IOException {
            if (value.isNaN() || value.isInfinite()) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        }
    }
}
