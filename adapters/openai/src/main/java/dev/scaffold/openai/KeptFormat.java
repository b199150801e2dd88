package dev.scaffold.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.DisallowSchemaLoader;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import java.util.Optional;

/** Looks whether a reply has the form that was asked for: that the endpoint said 200 means nothing. */
final class KeptFormat {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Nothing is fetched: a schema that refers to another document cannot be used. */
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));

    private final Optional<JsonSchema> schema;
    private final boolean object;

    private KeptFormat(Optional<JsonSchema> schema, boolean object) {
        this.schema = schema;
        this.object = object;
    }

    /**
     * What keeps this format.
     *
     * @throws IllegalArgumentException if it is a schema that cannot be used
     */
    static KeptFormat of(ReplyFormat format) {
        if (format instanceof ReplyFormat.JsonSchema asked) {
            return new KeptFormat(Optional.of(schema(asked)), false);
        }
        return new KeptFormat(Optional.empty(), format instanceof ReplyFormat.JsonObject);
    }

    private static JsonSchema schema(ReplyFormat.JsonSchema asked) {
        try {
            JsonNode tree = JSON.readTree(asked.schema());
            if (!tree.isObject()) {
                throw new IllegalArgumentException(
                        "format: the JSON schema `" + asked.name() + "` is not a JSON object");
            }
            JsonSchema schema = SCHEMAS.getSchema(tree);
            schema.initializeValidators();
            return schema;
        } catch (JsonProcessingException | JsonSchemaException unusable) {
            throw new IllegalArgumentException(
                    "format: the JSON schema `" + asked.name() + "` cannot be used: " + unusable.getMessage(),
                    unusable);
        }
    }

    /** The reply, marked if it is a whole answer in another form than was asked for. */
    Reply judged(Reply reply) {
        boolean asked = object || schema.isPresent();
        return asked && reply.ending().complete() && !keeps(reply.text())
                ? reply.withEnding(Reply.Ending.OFF_FORMAT)
                : reply;
    }

    private boolean keeps(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return schema.map(s -> !tree.isMissingNode() && s.validate(tree).isEmpty())
                    .orElseGet(tree::isObject);
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }
}
