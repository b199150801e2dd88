package dev.scaffold.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.scaffold.Message;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Usage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiModelTest {
    private static final Request QUESTION = Request.of("How many legs has an ant?");
    private static final String LOGPROBS =
            """
            {'index':0,'finish_reason':'stop','message':{'role':'assistant','content':'Yes \u00e9'},
             'logprobs':{'content':[
              {'token':'Yes','logprob':-0.1,'bytes':[89,101,115],'top_logprobs':[
                {'token':'Yes','logprob':-0.1,'bytes':[89,101,115]},{'token':'No','logprob':-2.5,'bytes':[78,111]}]},
              {'token':' \ufffd','logprob':-0.2,'bytes':[32,195],'top_logprobs':[]},
              {'token':'\ufffd','logprob':-0.3,'bytes':[169],'top_logprobs':[]},
              {'token':'<end>','logprob':null,'bytes':[60,101,110,100,62],'top_logprobs':[]}]}}""";

    private final Endpoint endpoint = new Endpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void success_givesTextEndingUsageAndTheServedName() {
        endpoint.answering(Endpoint.saying("Six."));

        Reply reply = endpoint.model().build().reply(QUESTION);

        assertThat(reply.text()).isEqualTo("Six.");
        assertThat(reply.ending()).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(reply.usage()).isEqualTo(new Usage(1, 1, 11, 3, 0));
        assertThat(reply.modelName()).isEqualTo("served-1");
        assertThat(reply.tokens()).isEmpty();
    }

    @Test
    void id_isTheNameThatWasAskedFor() {
        assertThat(endpoint.model().build().id()).isEqualTo(new ModelId("asked-1"));
    }

    @Test
    void request_isSentAsItIs() throws Exception {
        endpoint.answering(Endpoint.saying("{}"));
        Request request = Request.of(List.of(
                        Message.system("Be brief."),
                        Message.user("Legs?"),
                        Message.assistant("Eight."),
                        Message.tool("ant: 6"),
                        Message.user("Sure?")))
                .withSampling(Sampling.DEFAULT
                        .withTemperature(0.2)
                        .withTopP(0.9)
                        .withMaxOutputTokens(7)
                        .withSeed(42))
                .withFormat(new ReplyFormat.JsonSchema("legs", "{\"type\":\"object\"}"))
                .withTopLogProbs(5);

        endpoint.model().build().reply(request);

        JsonNode sent = new ObjectMapper().readTree(endpoint.lastBody());
        assertThat(sent.path("model").asText()).isEqualTo("asked-1");
        assertThat(sent.path("messages").findValuesAsText("role"))
                .containsExactly("system", "user", "assistant", "user", "user");
        assertThat(sent.path("messages").findValuesAsText("content"))
                .containsExactly("Be brief.", "Legs?", "Eight.", "ant: 6", "Sure?");
        assertThat(sent.path("temperature").asDouble()).isEqualTo(0.2);
        assertThat(sent.path("top_p").asDouble()).isEqualTo(0.9);
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(7);
        assertThat(sent.path("seed").asInt()).isEqualTo(42);
        assertThat(sent.path("response_format").path("type").asText()).isEqualTo("json_schema");
        assertThat(sent.path("response_format")
                        .path("json_schema")
                        .path("schema")
                        .path("type")
                        .asText())
                .isEqualTo("object");
        assertThat(sent.path("logprobs").asBoolean()).isTrue();
        assertThat(sent.path("top_logprobs").asInt()).isEqualTo(5);
    }

    @Test
    void plainRequest_asksForNothingThatWasNotAsked() throws Exception {
        endpoint.answering(Endpoint.saying("Six."));

        endpoint.model().build().reply(QUESTION);

        JsonNode sent = new ObjectMapper().readTree(endpoint.lastBody());
        assertThat(sent.fieldNames()).toIterable().containsExactlyInAnyOrder("model", "messages", "stream");
    }

    @Test
    void logProbs_areReadAndTheTokensMakeUpTheText() {
        endpoint.answering(Endpoint.choice(LOGPROBS));

        Reply reply = endpoint.model().build().reply(QUESTION.withTopLogProbs(2));

        assertThat(reply.text()).isEqualTo("Yes \u00e9");
        assertThat(reply.tokens()).extracting(Reply.Token::text).containsExactly("Yes", " ", "\u00e9");
        assertThat(reply.tokens().get(0).logProb()).isEqualTo(-0.1);
        assertThat(reply.tokens().get(0).top())
                .containsExactly(new Reply.Alternative("Yes", -0.1), new Reply.Alternative("No", -2.5));
    }

    @Test
    void endpointThatRefusesLogProbs_isAskedWithoutThenAndAfterwards() {
        endpoint.answering(
                aResponse().withStatus(400).withBody("{\"error\":{\"message\":\"logprobs are not supported\"}}"),
                Endpoint.ok(Endpoint.saying("Six.")));
        OpenAiModel model = endpoint.model().build();

        Reply first = model.reply(QUESTION.withTopLogProbs(5));
        Reply second = model.reply(QUESTION.withTopLogProbs(5));

        assertThat(first.text()).isEqualTo("Six.");
        assertThat(first.usage().attempts()).isEqualTo(2);
        assertThat(second.usage().attempts()).isEqualTo(1);
        assertThat(endpoint.slept()).containsExactly(java.time.Duration.ZERO);
        assertThat(endpoint.lastBody()).doesNotContain("logprobs");
    }

    @Test
    void endings_areTold() {
        assertThat(ending("length")).isEqualTo(Reply.Ending.LENGTH);
        assertThat(ending("content_filter")).isEqualTo(Reply.Ending.CONTENT_FILTER);
        assertThat(ending("stop")).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(ending("tool_calls")).isEqualTo(Reply.Ending.COMPLETE);
    }

    private Reply.Ending ending(String reason) {
        endpoint.server().resetAll();
        endpoint.answering(Endpoint.choice(
                "{'index':0,'finish_reason':'" + reason + "','message':{'role':'assistant','content':'Six'}}"));
        return endpoint.model().build().reply(QUESTION).ending();
    }

    @Test
    void missingUsage_isUnmeasured() {
        endpoint.answering(Endpoint.saying("Six.").replaceAll(",\"usage\":\\{.*?\\}", ""));

        assertThat(endpoint.model().build().reply(QUESTION).usage()).isEqualTo(Usage.unknown());
    }

    @Test
    void emptyChoices_areNoAnswer() {
        endpoint.answering(Endpoint.choice(""));

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isEqualTo(1))
                .hasMessageContaining("no choices");
    }

    @Test
    void malformedJson_isNoAnswerAndNotTriedAgain() {
        endpoint.answering("<html>It works!</html>");

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void choiceWithoutAMessage_isNoAnswer() {
        endpoint.answering(Endpoint.choice("{'index':0,'finish_reason':'stop'}"));

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION)).isInstanceOf(ModelException.class);
    }

    @Test
    void key_goesIntoTheHeaderAndNowhereElse() {
        endpoint.answering(aResponse()
                .withStatus(401)
                .withBody("{\"error\":{\"message\":\"Incorrect API key provided: sk-secret-123\"}}"));
        OpenAiModel model = endpoint.model().withApiKey("sk-secret-123\n").build();

        assertThatThrownBy(() -> model.reply(QUESTION))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("HTTP 401")
                .hasMessageContaining("(key)")
                .satisfies(e -> assertThat(everything(e)).doesNotContain("sk-secret-123"));
        assertThat(model.toString()).doesNotContain("sk-secret-123").contains("asked-1 at http://localhost");
        endpoint.server()
                .verify(postRequestedFor(urlEqualTo("/v1/chat/completions"))
                        .withHeader("Authorization", equalTo("Bearer sk-secret-123")));
    }

    @Test
    void withoutAKey_noHeaderIsSent() {
        endpoint.answering(Endpoint.saying("Six."));

        endpoint.model().build().reply(QUESTION);

        endpoint.server()
                .verify(postRequestedFor(urlEqualTo("/v1/chat/completions"))
                        .withHeader("Authorization", WireMock.absent()));
    }

    @Test
    void keyThatCannotStandInAHeader_isRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> endpoint.model().withApiKey("sk-sec\nret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("apiKey:")
                .hasMessageNotContaining("ret");
    }

    @Test
    void addressThatIsNone_isRefused() {
        assertThatThrownBy(() -> OpenAiModel.builder("localhost:8080", "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl:");
        assertThatThrownBy(() -> OpenAiModel.builder("http://me:secret@host/v1", "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    private static String everything(Throwable thrown) {
        java.io.StringWriter all = new java.io.StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(all));
        return all.toString();
    }
}
