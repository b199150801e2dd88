package dev.scaffold.openai;

import dev.scaffold.Message;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;

/** How an endpoint is asked for JSON of a given shape. Whatever the form, the reply is checked against the schema. */
public enum SchemaForm {
    /** By {@code response_format: json_schema}. Some servers ignore it without a word. */
    JSON_SCHEMA {
        @Override
        Request asked(Request request, ReplyFormat.JsonSchema schema) {
            return request;
        }
    },
    /** By {@code response_format: json_object}, with the schema in the system message. */
    JSON_OBJECT {
        @Override
        Request asked(Request request, ReplyFormat.JsonSchema schema) {
            return inWords(request, schema).withFormat(ReplyFormat.JSON_OBJECT);
        }
    },
    /** In the system message alone, for servers that refuse every {@code response_format}. */
    WORDS {
        @Override
        Request asked(Request request, ReplyFormat.JsonSchema schema) {
            return inWords(request, schema).withFormat(ReplyFormat.UNSPECIFIED);
        }
    };

    abstract Request asked(Request request, ReplyFormat.JsonSchema schema);

    /** The request as it is sent. */
    Request asked(Request request) {
        return request.format() instanceof ReplyFormat.JsonSchema schema ? asked(request, schema) : request;
    }

    /** Into the first system message, since many chat templates allow but one. */
    private static Request inWords(Request request, ReplyFormat.JsonSchema schema) {
        String words =
                "Answer with one JSON object that follows this JSON schema, and with nothing else:\n" + schema.schema();
        List<Message> messages = new ArrayList<>(request.messages());
        boolean begun = messages.get(0).from() == Message.From.SYSTEM;
        if (begun) {
            messages.set(0, Message.system(messages.get(0).text() + "\n\n" + words));
        } else {
            messages.add(0, Message.system(words));
        }
        return request.withMessages(messages);
    }
}
