package dev.scaffold.test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One value a line, the same bytes for the same value on every machine; strict when reading. */
final class CassetteJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(CassetteReader.LONGEST_LINE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the JDK's own digits differ between versions
                    .build())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Controls, half characters, signs of no width, signs that change the direction, line ends that are not the file's. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "[\\x7F-\\x9F\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
                    + "\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    private static final char FIRST_UNREADABLE = 0x7F;

    private CassetteJson() {}

    /** A value as one line of JSON, without its end. */
    static String write(Object value) {
        try {
            return escaped(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("records of texts and numbers can be written", impossible);
        }
    }

    /**
     * Reads a line.
     *
     * @throws JsonProcessingException if it is not what it should be
     */
    static <T> T read(String line, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(line, type);
    }

    /** What is wrong with a line and where, without the library's advice on its own settings. */
    static String problem(JsonProcessingException wrong) {
        String message = wrong.getOriginalMessage().split(" \\(", 2)[0];
        if (!(wrong instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return message;
        }
        return mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining(".", "`", "`: "))
                + message;
    }

    /** SHA-256 of a value's line, in hex. */
    static String hash(Object value) {
        try {
            byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    /**
     * Half characters, which UTF-8 cannot hold, and signs that would hide or turn round what a reader of the file sees. They can
     * stand in JSON strings only, so they can be replaced anywhere.
     */
    private static String escaped(String json) {
        return json.chars().allMatch(c -> c < FIRST_UNREADABLE)
                ? json
                : UNREADABLE.matcher(json).replaceAll(m -> m.group()
                        .chars()
                        .mapToObj(unit -> "\\\\u" + HexFormat.of().toHexDigits((char) unit))
                        .collect(Collectors.joining()));
    }
}
