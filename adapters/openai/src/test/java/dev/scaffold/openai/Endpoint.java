package dev.scaffold.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An endpoint that answers as told, call after call, and stays with its last answer. */
final class Endpoint implements AutoCloseable {
    private static final String CHAT = "/v1/chat/completions";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final List<Duration> slept = new ArrayList<>();

    Endpoint() {
        server.start();
    }

    /** A body with one choice; quotes are double quotes. */
    static String choice(String choice) {
        return ("{'id':'r-1','object':'chat.completion','created':1,'model':'served-1','choices':[" + choice
                        + "],'usage':{'prompt_tokens':11,'completion_tokens':3,'total_tokens':14}}")
                .replace('\'', '"');
    }

    static String saying(String text) {
        return choice("{'index':0,'finish_reason':'stop','message':{'role':'assistant','content':'" + text + "'}}");
    }

    /** A stream that says these pieces and why it ends, with the usage at the end; quotes are double quotes. */
    static ResponseDefinitionBuilder streaming(String reason, String... pieces) {
        StringBuilder events = new StringBuilder();
        for (String piece : pieces) {
            events.append(event("{'index':0,'delta':{'content':'" + piece + "'}}"));
        }
        events.append(event("{'index':0,'delta':{},'finish_reason':'" + reason + "'}"));
        return events(events + done());
    }

    /** One event with one choice. */
    static String event(String choice) {
        return ("data: {'id':'r-1','object':'chat.completion.chunk','created':1,'model':'served-1','choices':[" + choice
                        + "]}\n\n")
                .replace('\'', '"');
    }

    static String done() {
        return ("data: {'id':'r-1','object':'chat.completion.chunk','created':1,'model':'served-1','choices':[],"
                        + "'usage':{'prompt_tokens':11,'completion_tokens':3,'total_tokens':14}}\n\ndata: [DONE]\n\n")
                .replace('\'', '"');
    }

    static ResponseDefinitionBuilder events(String events) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/event-stream")
                .withBody(events);
    }

    static ResponseDefinitionBuilder ok(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    Endpoint answering(String body) {
        return answering(ok(body));
    }

    Endpoint answering(ResponseDefinitionBuilder... inTurn) {
        for (int i = 0; i < inTurn.length; i++) {
            String state = i == 0 ? Scenario.STARTED : "after " + i;
            server.stubFor(post(urlEqualTo(CHAT))
                    .inScenario("calls")
                    .whenScenarioStateIs(state)
                    .willSetStateTo(i + 1 < inTurn.length ? "after " + (i + 1) : state)
                    .willReturn(inTurn[i]));
        }
        return this;
    }

    OpenAiModel.Builder model() {
        return OpenAiModel.builder(baseUrl(), "asked-1").withRetries(Retries.DEFAULT.withSleeper(slept::add));
    }

    String baseUrl() {
        return server.baseUrl() + "/v1";
    }

    WireMockServer server() {
        return server;
    }

    /** How long the model waited before each new try. */
    List<Duration> slept() {
        return slept;
    }

    int calls() {
        return server.countRequestsMatching(postRequestedFor(urlEqualTo(CHAT)).build())
                .getCount();
    }

    String lastBody() {
        var requests = server.findAll(postRequestedFor(urlEqualTo(CHAT)));
        return requests.get(requests.size() - 1).getBodyAsString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
