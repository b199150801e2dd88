package dev.scaffold.toulmin.fitted;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.ModelId;
import dev.scaffold.Sampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** The form in which something fitted is kept. */
final class FittedJson {
    private static final String FORM = "scaffold-fitted-1";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FittedJson() {}

    static String write(Fitted fitted) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("form", FORM);
        ObjectNode under = root.putObject("circumstances");
        Circumstances circumstances = fitted.circumstances();
        under.put("asked", circumstances.asked());
        under.put("prompts", circumstances.prompts());
        under.put("answering", circumstances.answering().name());
        ObjectNode judges = under.putObject("judges");
        circumstances.judges().forEach((role, model) -> judges.put(role, model.name()));
        ObjectNode sampling = under.putObject("sampling");
        circumstances.sampling().temperature().ifPresent(t -> sampling.put("temperature", t));
        circumstances.sampling().topP().ifPresent(p -> sampling.put("topP", p));
        circumstances.sampling().maxOutputTokens().ifPresent(n -> sampling.put("maxOutputTokens", n));
        ObjectNode thresholds = root.putObject("thresholds");
        fitted.thresholds().forEach(thresholds::put);
        fitted.confidence().ifPresent(table -> confidence(table, root.putObject("confidence")));
        return root.toPrettyString() + "\n";
    }

    private static void confidence(ConfidenceTable table, ObjectNode node) {
        ObjectNode weights = node.putObject("weights");
        table.weights().forEach(weights::put);
        var steps = node.putArray("steps");
        table.steps().forEach(s -> steps.addObject().put("from", s.from()).put("confidence", s.confidence()));
    }

    static Fitted read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("not JSON: " + wrong.getOriginalMessage(), wrong);
        }
        only(root, "the file", Set.of("form", "circumstances", "thresholds", "confidence"));
        String form = text(root, "form");
        if (!form.equals(FORM)) {
            throw new IllegalArgumentException("form: must be `" + FORM + "`, got `" + form + "`");
        }
        return new Fitted(
                circumstances(root.path("circumstances")),
                fields(root.path("thresholds"), "thresholds", FittedJson::number),
                root.has("confidence") ? Optional.of(table(root.path("confidence"))) : Optional.empty());
    }

    private static Circumstances circumstances(JsonNode node) {
        only(node, "circumstances", Set.of("asked", "prompts", "answering", "judges", "sampling"));
        JsonNode sampling = node.path("sampling");
        only(sampling, "sampling", Set.of("temperature", "topP", "maxOutputTokens"));
        return new Circumstances(
                text(node, "asked"),
                text(node, "prompts"),
                new ModelId(text(node, "answering")),
                fields(node.path("judges"), "judges", (n, where) -> new ModelId(text(n, where))),
                new Sampling(
                        optional(sampling, "temperature"),
                        optional(sampling, "topP"),
                        sampling.has("maxOutputTokens")
                                ? OptionalInt.of(whole(sampling, "maxOutputTokens"))
                                : OptionalInt.empty(),
                        OptionalLong.empty()));
    }

    private static ConfidenceTable table(JsonNode node) {
        only(node, "confidence", Set.of("weights", "steps"));
        List<ConfidenceTable.Step> steps = new ArrayList<>();
        for (JsonNode step : node.path("steps")) {
            only(step, "steps", Set.of("from", "confidence"));
            steps.add(new ConfidenceTable.Step(number(step, "from"), number(step, "confidence")));
        }
        return new ConfidenceTable(fields(node.path("weights"), "weights", FittedJson::number), steps);
    }

    private static void only(JsonNode node, String where, Set<String> known) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + ": must be an object, got " + shown(node));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(where + ": nothing reads `" + name + "`");
            }
        });
    }

    private static <T> Map<String, T> fields(JsonNode node, String where, BiFunction<JsonNode, String, T> value) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + ": must be an object, got " + shown(node));
        }
        Map<String, T> fields = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> fields.put(name, value.apply(node, name)));
        return fields;
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException(name + ": must be a text, got " + shown(node.path(name)));
        }
        return node.path(name).textValue();
    }

    private static double number(JsonNode node, String name) {
        if (!node.path(name).isNumber()) {
            throw new IllegalArgumentException(name + ": must be a number, got " + shown(node.path(name)));
        }
        return node.path(name).doubleValue();
    }

    private static int whole(JsonNode node, String name) {
        if (!node.path(name).canConvertToExactIntegral() || !node.path(name).canConvertToInt()) {
            throw new IllegalArgumentException(name + ": must be a whole number, got " + shown(node.path(name)));
        }
        return node.path(name).intValue();
    }

    private static OptionalDouble optional(JsonNode node, String name) {
        return node.has(name) ? OptionalDouble.of(number(node, name)) : OptionalDouble.empty();
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
