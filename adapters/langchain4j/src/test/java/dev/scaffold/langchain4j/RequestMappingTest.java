package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.scaffold.Message;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestMappingTest {
    private static final ChatRequestParameters NOTHING = DefaultChatRequestParameters.EMPTY;

    @Test
    void texts_becomeMessagesOfTheirKind() {
        Request request = Request.of(List.of(
                Message.system("Be brief."),
                Message.user("Legs?"),
                Message.assistant("Eight."),
                Message.tool("ant: 6")));

        assertThat(mapped(request, NOTHING).messages())
                .containsExactly(
                        SystemMessage.from("Be brief."),
                        UserMessage.from("Legs?"),
                        AiMessage.from("Eight."),
                        UserMessage.from("ant: 6"));
    }

    @Test
    void callersRequest_comesBackAsTheVeryObject() {
        ChatRequest own = ChatRequest.builder()
                .messages(UserMessage.from("Legs?"))
                .temperature(0.4)
                .maxOutputTokens(9)
                .build();

        assertThat(mapped(CallersRequest.of(own, NOTHING), NOTHING)).isSameAs(own);
    }

    @Test
    void callersParameters_stayWithARepair() {
        ChatRequest own = ChatRequest.builder()
                .messages(UserMessage.from("Legs?"))
                .responseFormat(ResponseFormat.JSON)
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .build();

        ChatRequest repair = mapped(CallersRequest.of(own, NOTHING).plus(Message.user("Again.")), NOTHING);

        assertThat(repair.messages()).hasSize(2);
        assertThat(repair.parameters()).isEqualTo(own.parameters());
    }

    @Test
    void parametersAlone_canBeTheOrigin() {
        ChatRequestParameters own = ChatRequestParameters.builder()
                .topK(5)
                .toolChoice(ToolChoice.AUTO)
                .build();

        ChatRequest mapped = mapped(Request.of("Legs?").withOrigin(own), NOTHING);

        assertThat(mapped.parameters()).isSameAs(own);
    }

    @Test
    void sampling_goesOverTheCallersOwn() {
        ChatRequestParameters own =
                ChatRequestParameters.builder().maxOutputTokens(900).topK(5).build();

        ChatRequest mapped = mapped(
                Request.of("Legs?")
                        .withOrigin(own)
                        .withSampling(Sampling.DEFAULT.withMaxOutputTokens(40).withTemperature(0)),
                NOTHING);

        assertThat(mapped.maxOutputTokens()).isEqualTo(40);
        assertThat(mapped.temperature()).isZero();
        assertThat(mapped.parameters().topK()).isEqualTo(5);
    }

    @Test
    void formats_areSaidOnlyWhereTheyAreAskedFor() {
        Request request = Request.of("Legs?");

        assertThat(mapped(request, NOTHING).responseFormat()).isNull();
        assertThat(mapped(request.withFormat(ReplyFormat.TEXT), NOTHING).responseFormat())
                .isEqualTo(ResponseFormat.TEXT);
        assertThat(mapped(request.withFormat(ReplyFormat.JSON_OBJECT), NOTHING).responseFormat())
                .isEqualTo(ResponseFormat.JSON);
        assertThat(mapped(request.withFormat(new ReplyFormat.JsonSchema("legs", "{}")), NOTHING)
                        .responseFormat()
                        .jsonSchema()
                        .rootElement())
                .isEqualTo(JsonRawSchema.from("{}"));
    }

    @Test
    void toolChoice_isDeniedOnlyWhereTheDefaultsSpeakOfTools() {
        ChatRequestParameters withTools = ChatRequestParameters.builder()
                .toolSpecifications(ToolSpecification.builder().name("count").build())
                .build();
        Request critic = Request.of("Is it right?").withFormat(ReplyFormat.TEXT);

        assertThat(mapped(critic, NOTHING).toolChoice()).isNull();
        assertThat(mapped(critic, withTools).toolChoice()).isEqualTo(ToolChoice.NONE);
    }

    @Test
    void seedAndLogProbs_areWishedWhereTheVendorKnowsThem() {
        Request request = Request.of("Legs?").withTopLogProbs(5).withSampling(Sampling.DEFAULT.withSeed(7));

        assertThat(mapped(request, OpenAiChatRequestParameters.EMPTY).parameters())
                .isInstanceOfSatisfying(OpenAiChatRequestParameters.class, sent -> {
                    assertThat(sent.logprobs()).isTrue();
                    assertThat(sent.topLogprobs()).isEqualTo(5);
                    assertThat(sent.seed()).isEqualTo(7);
                });
        assertThat(mapped(request, NOTHING).parameters()).isEqualTo(NOTHING);
    }

    @Test
    void vendorsParameters_keepWhatOnlyTheyKnow() {
        OpenAiChatRequestParameters own =
                OpenAiChatRequestParameters.builder().reasoningEffort("low").build();

        ChatRequest mapped =
                mapped(Request.of("Legs?").withOrigin(own).withTopLogProbs(2), OpenAiChatRequestParameters.EMPTY);

        assertThat(((OpenAiChatRequestParameters) mapped.parameters()).reasoningEffort())
                .isEqualTo("low");
    }

    private static ChatRequest mapped(Request request, ChatRequestParameters defaults) {
        return new RequestMapping(defaults, Dialect.of(defaults)).chatRequest(request);
    }
}
