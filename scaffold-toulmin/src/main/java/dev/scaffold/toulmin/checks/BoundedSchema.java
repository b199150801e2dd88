package dev.scaffold.toulmin.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A JSON schema that a text which nobody vouches for can be held against within bounds: nothing is fetched, neither from the network
 * nor from a disk; long, deep and ambiguous JSON is refused; patterns that backtrack without end are given up.
 */
final class BoundedSchema {
    private static final int LONGEST = 1 << 18;
    private static final int DEEPEST = 64;
    private static final int LARGEST_EXPONENT = 400;

    private static final ObjectMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(4L * LONGEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonSchema schema;

    private BoundedSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** Says that nothing can be said: the schema is none, or it takes too much. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Unusable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /**
     * A schema by its text; draft 2020-12 unless {@code $schema} says otherwise.
     *
     * @throws Unusable if it is no schema, or refers to another document
     */
    static BoundedSchema of(String text) {
        JsonNode node = read(text).fold(problem -> {
            throw new Unusable("the schema is not JSON: " + problem);
        });
        if (!node.isObject() && !node.isBoolean()) {
            throw new Unusable("the schema is neither an object nor true nor false");
        }
        try {
            JsonSchema schema = factory(version(node)).getSchema(node, configuration());
            schema.initializeValidators();
            return new BoundedSchema(schema);
        } catch (JsonSchemaException | IllegalArgumentException | ClassCastException wrong) {
            throw new Unusable("the schema cannot be used: " + firstLine(wrong));
        } catch (StackOverflowError endless) {
            throw new Unusable("the schema refers to itself without end");
        }
    }

    private static VersionFlag version(JsonNode node) {
        if (!node.has("$schema")) {
            return VersionFlag.V202012;
        }
        return SpecVersionDetector.detectOptionalVersion(node, false)
                .orElseThrow(() ->
                        new Unusable("unknown `$schema`: " + node.get("$schema").asText()));
    }

    private static JsonSchemaFactory factory(VersionFlag version) {
        return JsonSchemaFactory.getInstance(
                version, builder -> builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
    }

    private static SchemaValidatorsConfig configuration() {
        return SchemaValidatorsConfig.builder()
                .locale(Locale.ROOT)
                .pathType(PathType.JSON_POINTER)
                .failFast(false)
                .regularExpressionFactory(BoundedSchema::pattern)
                .build();
    }

    private static RegularExpression pattern(String regex) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex);
        } catch (PatternSyntaxException wrong) {
            throw new Unusable("`" + regex + "` is not a regular expression: " + wrong.getDescription());
        }
        return value -> {
            Optional<Matcher> matcher = BoundedPattern.matcher(pattern, value);
            BoundedPattern.Search search = matcher.map(BoundedPattern::search).orElse(BoundedPattern.Search.GIVEN_UP);
            if (search == BoundedPattern.Search.GIVEN_UP) {
                throw new Unusable("the pattern `" + regex + "` took too long");
            }
            return search == BoundedPattern.Search.FOUND;
        };
    }

    /**
     * What is wrong with a text, the first thing in the order of the text's names; empty if nothing is.
     *
     * @throws Unusable if it takes too much to tell
     */
    Optional<String> fault(String text) {
        Json json = read(text);
        if (json.node().isEmpty()) {
            return Optional.of("not JSON: " + json.problem());
        }
        if (!moderate(json.node().get())) {
            throw new Unusable("the JSON holds a number that is too large to be checked");
        }
        try {
            return schema.validate(json.node().get()).stream()
                    .map(BoundedSchema::shown)
                    .sorted()
                    .findFirst();
        } catch (JsonSchemaException | ArithmeticException broken) {
            throw new Unusable("the schema cannot be used: " + firstLine(broken));
        } catch (StackOverflowError endless) {
            throw new Unusable("the schema refers to itself without end");
        }
    }

    private static String shown(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        return (place.isEmpty() ? "" : place + ": ") + message.getError();
    }

    private static boolean moderate(JsonNode node) {
        if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > LARGEST_EXPONENT) {
            return false;
        }
        for (JsonNode inner : node) {
            if (!moderate(inner)) {
                return false;
            }
        }
        return true;
    }

    /** What came of reading a text. */
    private record Json(Optional<JsonNode> node, String problem) {
        JsonNode fold(java.util.function.Function<String, JsonNode> otherwise) {
            return node.orElseGet(() -> otherwise.apply(problem));
        }
    }

    private static Json read(String text) {
        if (text.length() > LONGEST) {
            throw new Unusable("more than " + LONGEST + " characters");
        }
        try {
            JsonNode node = JSON.readTree(text);
            boolean nothing = node == null || node.isMissingNode();
            return nothing ? new Json(Optional.empty(), "it is empty") : new Json(Optional.of(node), "");
        } catch (JsonProcessingException wrong) {
            return new Json(Optional.empty(), problem(wrong));
        }
    }

    private static String problem(JsonProcessingException wrong) {
        String message = wrong.getOriginalMessage().replaceAll("(?s) \\(start marker.*|\\R.*", "");
        return wrong.getLocation() == null
                ? message
                : message + " (line " + wrong.getLocation().getLineNr() + ", column "
                        + wrong.getLocation().getColumnNr() + ")";
    }

    private static String firstLine(RuntimeException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
