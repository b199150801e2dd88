package dev.scaffold.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamingTest {
    private static final Request QUESTION = Request.of("How many legs has an ant?");

    private final Endpoint endpoint = new Endpoint();
    private final List<Piece> heard = new ArrayList<>();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void pieces_areHeardAndTheReplyIsWhole() {
        endpoint.answering(Endpoint.streaming("stop", "It ", "has ", "six."));

        Reply reply = model().reply(QUESTION);

        assertThat(heard).extracting(Piece::text).containsExactly("It ", "has ", "six.");
        assertThat(heard).allSatisfy(piece -> {
            assertThat(piece.request()).isSameAs(QUESTION);
            assertThat(piece.since()).isPositive();
        });
        assertThat(heard).isSortedAccordingTo((one, other) -> one.since().compareTo(other.since()));
        assertThat(reply.text()).isEqualTo("It has six.");
        assertThat(reply.ending()).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(reply.usage()).isEqualTo(new Usage(1, 1, 11, 3, 0));
        assertThat(reply.modelName()).isEqualTo("served-1");
    }

    @Test
    void request_asksForAStreamWithItsUsage() throws Exception {
        endpoint.answering(Endpoint.streaming("stop", "Six."));

        model().reply(QUESTION);

        JsonNode sent = new ObjectMapper().readTree(endpoint.lastBody());
        assertThat(sent.path("stream").asBoolean()).isTrue();
        assertThat(sent.path("stream_options").path("include_usage").asBoolean())
                .isTrue();
    }

    @Test
    void pieceThatArrivesByteByByte_isPutTogether() {
        endpoint.answering(
                Endpoint.streaming("stop", "caf\u00e9 ", "\ud83d\udc1c").withChunkedDribbleDelay(200, 200));

        assertThat(model().reply(QUESTION).text()).isEqualTo("caf\u00e9 \ud83d\udc1c");
    }

    @Test
    void logProbs_areRead() {
        endpoint.answering(Endpoint.events(Endpoint.event(
                        """
                                        {'index':0,'delta':{'content':'Yes'},'logprobs':{'content':[
                                        {'token':'Yes','logprob':-0.1,'bytes':[89,101,115],'top_logprobs':[
                                        {'token':'No','logprob':-2.5,'bytes':[78,111]}]}]}}"""
                                .replace("\n", ""))
                + Endpoint.event("{'index':0,'delta':{},'finish_reason':'stop'}")
                + Endpoint.done()));

        Reply reply = model().reply(QUESTION.withTopLogProbs(1));

        assertThat(reply.tokens()).singleElement().satisfies(token -> {
            assertThat(token.text()).isEqualTo("Yes");
            assertThat(token.top()).containsExactly(new Reply.Alternative("No", -2.5));
        });
    }

    @Test
    void ending_isThatOfTheStream() {
        endpoint.answering(Endpoint.streaming("length", "It has"));

        assertThat(model().reply(QUESTION).ending()).isEqualTo(Reply.Ending.LENGTH);
    }

    @Test
    void turnedAway_isTriedAgainAndSaysSo() {
        endpoint.answering(
                aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", "7")
                        .withBody("{\"error\":{\"message\":\"not now\"}}"),
                Endpoint.streaming("stop", "Six."));

        Reply reply = model().reply(QUESTION);

        assertThat(reply.usage().attempts()).isEqualTo(2);
        assertThat(endpoint.slept()).containsExactly(Duration.ofSeconds(7));
        assertThat(heard).extracting(Piece::text).containsExactly("Six.");
    }

    @Test
    void streamThatBreaksOffBeforeItsFirstPiece_isTriedAgain() {
        endpoint.answering(Endpoint.events(""), Endpoint.streaming("stop", "Six."));

        assertThat(model().reply(QUESTION).usage().attempts()).isEqualTo(2);
    }

    @Test
    void streamThatBreaksOffAfterItsFirstPiece_isNotTriedAgainNorTakenForWhole() {
        endpoint.answering(Endpoint.events(Endpoint.event("{'index':0,'delta':{'content':'It '}}")));

        assertThatThrownBy(() -> model().reply(QUESTION))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("the stream ended before the answer did");
        assertThat(endpoint.calls()).isEqualTo(1);
        assertThat(heard).extracting(Piece::text).containsExactly("It ");
    }

    @Test
    void errorInTheMiddle_isAFailureInTheEndpointsWords() {
        endpoint.answering(Endpoint.events(Endpoint.event("{'index':0,'delta':{'content':'It '}}")
                + "data: {\"error\":{\"message\":\"the model crashed\",\"code\":503}}\n\n"));

        assertThatThrownBy(() -> model().reply(QUESTION))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("HTTP 503: the model crashed");
    }

    @Test
    void eventThatNobodyCanRead_isAFailureAndNoGapInTheAnswer() {
        endpoint.answering(Endpoint.events(Endpoint.event("{'index':0,'delta':{'content':'It '}}")
                + "data: {\"choices\":[{\"del\n\n"
                + Endpoint.event("{'index':0,'delta':{'content':'six.'},'finish_reason':'stop'}")
                + Endpoint.done()));

        assertThatThrownBy(() -> model().reply(QUESTION)).isInstanceOf(ModelException.class);
        assertThat(heard).extracting(Piece::text).containsExactly("It ");
    }

    @Test
    void hungStream_endsAtTheTimeout() {
        endpoint.answering(Endpoint.streaming("stop", "It ", "has ", "six.").withChunkedDribbleDelay(100, 60_000));
        OpenAiModel model = endpoint.model()
                .withPieces(heard::add)
                .withTimeout(Duration.ofMillis(300))
                .build();

        assertThatThrownBy(() -> model.reply(QUESTION)).hasMessageContaining("no complete answer within 300 ms");
    }

    @Test
    void listenerThatThrows_isToldToTheCaller() {
        endpoint.answering(Endpoint.streaming("stop", "It ", "has ", "six."));
        IllegalStateException full = new IllegalStateException("no room on the screen");
        OpenAiModel model = endpoint.model()
                .withPieces(piece -> {
                    heard.add(piece);
                    throw full;
                })
                .build();

        assertThatThrownBy(() -> model.reply(QUESTION)).isSameAs(full);
        assertThat(heard).hasSize(1);
    }

    private OpenAiModel model() {
        return endpoint.model().withPieces(heard::add).build();
    }
}
