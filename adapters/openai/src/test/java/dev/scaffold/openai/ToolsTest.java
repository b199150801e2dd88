package dev.scaffold.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tools go along in the vendor's own parameters, and calls of them come back in the vendor's own response. */
class ToolsTest {
    private static final ChatRequestParameters TOOLS = ChatRequestParameters.builder()
            .toolSpecifications(ToolSpecification.builder()
                    .name("countLegs")
                    .description("counts the legs of an animal")
                    .parameters(JsonObjectSchema.builder()
                            .addStringProperty("animal")
                            .required("animal")
                            .build())
                    .build())
            .toolChoice(ToolChoice.AUTO)
            .build();
    private static final Request QUESTION =
            Request.of("How many legs has an ant?").withOrigin(TOOLS);

    private final Endpoint endpoint = new Endpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void tools_areSent() throws Exception {
        endpoint.answering(Endpoint.saying("Six."));

        endpoint.model().build().reply(QUESTION);

        JsonNode sent = new ObjectMapper().readTree(endpoint.lastBody());
        assertThat(sent.at("/tools/0/function/name").asText()).isEqualTo("countLegs");
        assertThat(sent.at("/tools/0/function/parameters/properties/animal/type")
                        .asText())
                .isEqualTo("string");
        assertThat(sent.at("/tool_choice").asText()).isEqualTo("auto");
    }

    @Test
    void toolCall_comesBackAndIsNoAnswer() {
        endpoint.answering(
                Endpoint.choice(
                        "{'index':0,'finish_reason':'tool_calls','message':{'role':'assistant','content':null,"
                                + "'tool_calls':[{'id':'c-1','type':'function','function':{'name':'countLegs','arguments':'{}'}}]}}"));

        Reply reply = endpoint.model().build().reply(QUESTION);

        assertCall(reply);
    }

    @Test
    void toolCallInAStream_comesBackAndIsNoAnswer() {
        endpoint.answering(Endpoint.events(Endpoint.event(
                        "{'index':0,'delta':{'tool_calls':[{'index':0,'id':'c-1','type':'function','function':"
                                + "{'name':'countLegs','arguments':'{'}}]}}")
                + Endpoint.event("{'index':0,'delta':{'tool_calls':[{'index':0,'function':{'arguments':'}'}}]}}")
                + Endpoint.event("{'index':0,'delta':{},'finish_reason':'tool_calls'}")
                + Endpoint.done()));
        List<Piece> heard = new ArrayList<>();

        Reply reply = endpoint.model().withPieces(heard::add).build().reply(QUESTION);

        assertCall(reply);
        assertThat(heard).isEmpty();
    }

    private static void assertCall(Reply reply) {
        assertThat(reply.ending()).isEqualTo(Reply.Ending.TOOL_CALLS);
        assertThat(reply.text()).isEmpty();
        assertThat(reply.origin()).hasValueSatisfying(response -> assertThat(
                        ((ChatResponse) response).aiMessage().toolExecutionRequests())
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.name()).isEqualTo("countLegs");
                    assertThat(call.arguments()).isEqualTo("{}");
                }));
    }
}
