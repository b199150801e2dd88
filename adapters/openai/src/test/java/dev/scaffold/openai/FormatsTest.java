package dev.scaffold.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Message;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"legs\":{\"type\":\"integer\"}},\"required\":[\"legs\"]}";
    private static final Request QUESTION = Request.of(
                    List.of(Message.system("Be brief."), Message.user("How many legs has an ant?")))
            .withFormat(new ReplyFormat.JsonSchema("animal", SCHEMA));

    private final Endpoint endpoint = new Endpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @EnumSource
    void replyThatKeepsTheSchema_isComplete(SchemaForm form) {
        assertThat(reply("{\\\"legs\\\": 6}", form).ending()).isEqualTo(Reply.Ending.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six.",
                "",
                "{}",
                "{\\\"legs\\\": \\\"six\\\"}",
                "[6]",
                "{\\\"legs\\\": 6} I hope this helps!",
                "```json {\\\"legs\\\": 6} ```"
            })
    void replyThatDoesNot_isOffFormatAndKept(String text) {
        Reply reply = reply(text, SchemaForm.JSON_SCHEMA);

        assertThat(reply.ending()).isEqualTo(Reply.Ending.OFF_FORMAT);
        assertThat(reply.ending().complete()).isFalse();
        assertThat(reply.text()).isEqualTo(text.replace("\\\"", "\""));
        assertThat(reply.usage().outputTokens()).isEqualTo(3);
    }

    @Test
    void jsonObjectAskedFor_isChecked() {
        assertThat(ending("{}", ReplyFormat.JSON_OBJECT)).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(ending("[]", ReplyFormat.JSON_OBJECT)).isEqualTo(Reply.Ending.OFF_FORMAT);
        assertThat(ending("Sorry, no JSON today.", ReplyFormat.JSON_OBJECT)).isEqualTo(Reply.Ending.OFF_FORMAT);
        assertThat(ending("Six.", ReplyFormat.TEXT)).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(ending("Six.", ReplyFormat.UNSPECIFIED)).isEqualTo(Reply.Ending.COMPLETE);
    }

    @Test
    void replyThatWasCutShort_staysCutShort() {
        endpoint.answering(
                Endpoint.choice("{'index':0,'finish_reason':'length','message':{'role':'assistant','content':'{'}}"));

        assertThat(endpoint.model().build().reply(QUESTION).ending()).isEqualTo(Reply.Ending.LENGTH);
    }

    @Test
    void schema_isSentInTheFormThatTheEndpointTakes() throws Exception {
        assertThat(sent(SchemaForm.JSON_SCHEMA).at("/response_format/type").asText())
                .isEqualTo("json_schema");
        assertThat(sent(SchemaForm.JSON_SCHEMA).at("/messages/0/content").asText())
                .isEqualTo("Be brief.");
        assertThat(sent(SchemaForm.JSON_OBJECT).at("/response_format/type").asText())
                .isEqualTo("json_object");
        assertThat(sent(SchemaForm.JSON_OBJECT).at("/messages/0/content").asText())
                .startsWith("Be brief.\n\n")
                .endsWith(SCHEMA);
        assertThat(sent(SchemaForm.WORDS).has("response_format")).isFalse();
        assertThat(sent(SchemaForm.WORDS).at("/messages/0/content").asText()).endsWith(SCHEMA);
    }

    @Test
    void schemaThatCannotBeUsed_isRefusedBeforeAnythingIsSent() {
        endpoint.answering(Endpoint.saying("{}"));
        OpenAiModel model = endpoint.model().build();

        assertThatThrownBy(() -> model.reply(QUESTION.withFormat(new ReplyFormat.JsonSchema("animal", "{"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`animal`");
        assertThatThrownBy(() -> model.reply(QUESTION.withFormat(
                        new ReplyFormat.JsonSchema("animal", "{\"$ref\":\"" + endpoint.baseUrl() + "/schema\"}"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(endpoint.server().getAllServeEvents()).isEmpty();
    }

    private Reply reply(String text, SchemaForm form) {
        endpoint.answering(Endpoint.saying(text));
        return endpoint.model().withSchemaForm(form).build().reply(QUESTION);
    }

    private Reply.Ending ending(String text, ReplyFormat format) {
        endpoint.server().resetAll();
        endpoint.answering(Endpoint.saying(text));
        return endpoint.model().build().reply(QUESTION.withFormat(format)).ending();
    }

    private JsonNode sent(SchemaForm form) throws Exception {
        reply("{}", form);
        return new ObjectMapper().readTree(endpoint.lastBody());
    }
}
