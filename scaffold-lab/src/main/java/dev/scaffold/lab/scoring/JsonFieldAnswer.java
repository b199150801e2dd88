package dev.scaffold.lab.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** A field of the JSON object that a reply ends with; numbers are compared as numbers, texts as they are. */
public final class JsonFieldAnswer implements Scorer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 100_000;

    private final String field;

    /** This field. */
    public JsonFieldAnswer(String field) {
        this.field = Objects.requireNonNull(field, "field");
    }

    @Override
    public String form() {
        return "end with one line of JSON, an object with the field `" + field + "`.";
    }

    @Override
    public Optional<String> read(String reply) {
        String end = reply.substring(Math.max(0, reply.length() - LONGEST));
        int close = end.lastIndexOf('}');
        for (int open = end.lastIndexOf('{', close); close >= 0 && open >= 0; open = end.lastIndexOf('{', open - 1)) {
            Optional<JsonNode> value = object(end.substring(open, close + 1)).map(o -> o.get(field));
            if (value.isPresent() && value.get().isValueNode()) {
                return Optional.of(written(value.get().asText()));
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notYetWhole) {
            return Optional.empty();
        }
    }

    private static String written(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException aText) {
            return value.strip();
        }
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equals(written(gold));
    }
}
