package dev.scaffold.openai;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One HTTP exchange at a time a thread, on the JDK's client. Unlike LangChain4j's own it keeps {@code Retry-After}, its
 * time-out covers the body too, and an interrupt ends the exchange.
 */
final class Transport implements HttpClient {
    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final ApiKey key;

    private Transport(Duration timeout, ApiKey key) {
        this.timeout = timeout;
        this.key = key;
        // Over plain HTTP the JDK offers an upgrade to HTTP/2 first, at which some local servers hang.
        this.client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = await(client.sendAsync(exchange(request), BodyHandlers.ofByteArray()));
        if (response.statusCode() / 100 != 2) {
            throw turnedAway(response);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(new String(response.body(), StandardCharsets.UTF_8))
                .build();
    }

    /** Reads the events on this thread; what goes wrong is thrown, and ends the exchange. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        StreamedBody body = new StreamedBody(timeout);
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(exchange(request), body.handler());
        exchange.whenComplete((response, failed) -> body.end(response, failed, this::turnedAway));
        try {
            Events events = new Events(listener, key, body::stop);
            parser.parse(body, events);
            events.end();
        } finally {
            exchange.cancel(true);
        }
    }

    private TurnedAway turnedAway(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        return new TurnedAway(response.statusCode(), ErrorBody.shown(body, key), RetryAfter.of(response.headers()));
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> exchange) {
        try {
            return exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (java.util.concurrent.TimeoutException late) {
            exchange.cancel(true);
            throw new TimeoutException("no complete answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the answer");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw new UncheckedIOException(broken);
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static java.net.http.HttpRequest exchange(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                request.body() == null ? "" : request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** Makes transports for LangChain4j, which would set time-outs of its own. */
    record Configured(Duration timeout, ApiKey key) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new Transport(timeout, key);
        }
    }
}
