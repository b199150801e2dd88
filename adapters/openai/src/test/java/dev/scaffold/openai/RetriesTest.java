package dev.scaffold.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.UnreachableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Request QUESTION = Request.of("How many legs has an ant?");

    private final Endpoint endpoint = new Endpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void retryAfter_isObeyedAndTheTriesAreCounted() {
        endpoint.answering(turnedAway(429).withHeader("Retry-After", "7"), Endpoint.ok(Endpoint.saying("Six.")));

        Reply reply = endpoint.model().build().reply(QUESTION);

        assertThat(reply.text()).isEqualTo("Six.");
        assertThat(reply.usage().attempts()).isEqualTo(2);
        assertThat(reply.usage().calls()).isEqualTo(1);
        assertThat(endpoint.slept()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfter_asADate_isMeasuredAgainstTheEndpointsClock() {
        endpoint.answering(
                turnedAway(503)
                        .withHeader("Date", "Sun, 22 Nov 2026 10:00:00 GMT")
                        .withHeader("Retry-After", "Sun, 22 Nov 2026 10:00:09 GMT"),
                Endpoint.ok(Endpoint.saying("Six.")));

        endpoint.model().build().reply(QUESTION);

        assertThat(endpoint.slept()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void retryAfter_longerThanIsEverWaited_isNotTriedAgain() {
        endpoint.answering(turnedAway(429).withHeader("Retry-After", "3600"));

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("HTTP 429")
                .hasMessageContaining("3600");
        assertThat(endpoint.calls()).isEqualTo(1);
        assertThat(endpoint.slept()).isEmpty();
    }

    @Test
    void serverErrors_areTriedAgainWithLongerPausesUpToTheLimit() {
        endpoint.answering(turnedAway(500));

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isEqualTo(3))
                .hasMessageContaining("HTTP 500")
                .hasMessageContaining("tried 3 times");
        assertThat(endpoint.calls()).isEqualTo(3);
        assertThat(endpoint.slept()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void wrongRequests_areNotTriedAgain() {
        endpoint.answering(turnedAway(400));

        assertThatThrownBy(() -> endpoint.model().build().reply(QUESTION)).hasMessageContaining("HTTP 400");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void brokenConnection_isTriedAgain() {
        endpoint.answering(aResponse().withFault(Fault.EMPTY_RESPONSE), Endpoint.ok(Endpoint.saying("Six.")));

        assertThat(endpoint.model().build().reply(QUESTION).usage().attempts()).isEqualTo(2);
    }

    @Test
    void hungEndpoint_endsAtTheTimeoutAndIsNotTriedAgain() {
        endpoint.answering(Endpoint.ok(Endpoint.saying("Six.")).withFixedDelay(60_000));
        OpenAiModel model = endpoint.model().withTimeout(Duration.ofMillis(100)).build();

        assertThatThrownBy(() -> model.reply(QUESTION))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isEqualTo(1))
                .hasMessageContaining("no complete answer within 100 ms");
    }

    @Test
    void bodyThatNeverEnds_endsAtTheTimeout() {
        endpoint.answering(Endpoint.ok(Endpoint.saying("Six.")).withChunkedDribbleDelay(100, 60_000));
        OpenAiModel model = endpoint.model().withTimeout(Duration.ofMillis(300)).build();

        assertThatThrownBy(() -> model.reply(QUESTION)).hasMessageContaining("no complete answer within 300 ms");
    }

    @Test
    void nobodyThere_saysSo() {
        OpenAiModel model = OpenAiModel.builder("http://127.0.0.1:1/v1", "m").build();

        assertThatThrownBy(() -> model.reply(QUESTION))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("is the server running?");
    }

    @Test
    void interruptedBeforeANewTry_endsAndKeepsTheFlag() {
        endpoint.answering(turnedAway(500));
        OpenAiModel model = endpoint.model()
                .withRetries(Retries.DEFAULT.withSleeper(pause -> {
                    throw new InterruptedException();
                }))
                .build();

        assertThatThrownBy(() -> model.reply(QUESTION))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptedWhileWaitingForTheAnswer_endsAndKeepsTheFlag() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        endpoint.answering(Endpoint.ok(Endpoint.saying("Six.")).withFixedDelay(60_000));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>(false);
        Thread caller = new Thread(() -> {
            arrived.countDown();
            try {
                endpoint.model().build().reply(QUESTION);
            } catch (ModelException broken) {
                thrown.set(broken);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });

        caller.start();
        arrived.await();
        caller.interrupt();
        caller.join();

        assertThat(thrown.get()).isInstanceOf(ModelException.class).hasMessageContaining("interrupted");
        assertThat(flag.get()).isTrue();
    }

    @Test
    void settingsOutOfRange_areRefused() {
        assertThatThrownBy(() -> Retries.DEFAULT.withMaxAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("maxAttempts:");
        assertThatThrownBy(() -> endpoint.model().withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("timeout:");
    }

    private static ResponseDefinitionBuilder turnedAway(int status) {
        return aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"not now\"}}");
    }
}
