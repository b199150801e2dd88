package dev.scaffold;

import java.util.Objects;

/** The form in which a reply is asked for. A model may ignore it: whoever asks must check the reply. */
public sealed interface ReplyFormat {

    /** Whatever the model's own default is: the caller asked for nothing. */
    ReplyFormat UNSPECIFIED = new Unspecified();

    /** Plain text, explicitly. */
    ReplyFormat TEXT = new Text();

    /** Any JSON object. */
    ReplyFormat JSON_OBJECT = new JsonObject();

    /** Nothing was asked for. */
    record Unspecified() implements ReplyFormat {}

    /** Plain text. */
    record Text() implements ReplyFormat {}

    /** Any JSON object. */
    record JsonObject() implements ReplyFormat {}

    /**
     * JSON of a given shape.
     *
     * @param name a short name for the shape
     * @param schema a JSON schema, as JSON text
     */
    record JsonSchema(String name, String schema) implements ReplyFormat {
        public JsonSchema {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(schema, "schema");
        }
    }

    /** True if the caller asked for a form that leaves no room for a refusal in words. */
    default boolean structured() {
        return this instanceof JsonObject || this instanceof JsonSchema;
    }
}
