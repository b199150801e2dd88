package dev.scaffold.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Request;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalServerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String NOBODY = "http://127.0.0.1:1/v1";

    private final Endpoint endpoint = new Endpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void serverThatAnswers_isFoundWithItsModels() {
        models("{\"object\":\"list\",\"data\":[{\"id\":\"qwen\"},{\"id\":\"phi\"}]}");

        List<LocalServer> found = LocalServer.find(List.of(NOBODY, endpoint.baseUrl()), LONG);

        assertThat(found).containsExactly(new LocalServer(endpoint.baseUrl(), List.of("qwen", "phi")));
    }

    @Test
    void serverThatAnswers_canBeAskedAtOnce() {
        models("{\"data\":[{\"id\":\"qwen\"}]}");
        endpoint.answering(Endpoint.saying("Six."));

        LocalServer server = LocalServer.find(List.of(endpoint.baseUrl()), LONG).get(0);

        assertThat(server.model().build().reply(Request.of("Legs?")).text()).isEqualTo("Six.");
    }

    @Test
    void somethingElseOnThePort_isNotFound() {
        models("<html>It works!</html>");
        assertThat(LocalServer.find(List.of(endpoint.baseUrl()), LONG)).isEmpty();

        models("{\"data\":[]}");
        assertThat(LocalServer.find(List.of(endpoint.baseUrl()), LONG)).isEmpty();

        models("{\"data\":[{\"id\":\"bad\\u001bname\"},{\"id\":\"\"},{}]}");
        assertThat(LocalServer.find(List.of(endpoint.baseUrl()), LONG)).isEmpty();
    }

    @Test
    void serverThatHangs_isNotWaitedFor() {
        endpoint.server()
                .stubFor(get(urlEqualTo("/v1/models")).willReturn(aResponse().withFixedDelay(60_000)));

        assertThat(LocalServer.find(List.of(endpoint.baseUrl()), Duration.ofMillis(100)))
                .isEmpty();
    }

    private void models(String body) {
        endpoint.server()
                .stubFor(get(urlEqualTo("/v1/models")).willReturn(aResponse().withBody(body)));
    }
}
