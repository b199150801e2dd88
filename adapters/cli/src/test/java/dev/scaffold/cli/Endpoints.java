package dev.scaffold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

/** A server on this machine that speaks OpenAI's chat completions and lets a model answer. */
final class Endpoints implements AutoCloseable {
    private final HttpServer server;
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

    private Endpoints(HttpServer server) {
        this.server = server;
    }

    /** A server with one model. */
    static Endpoints serving(String name, Model model) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Endpoints endpoints = new Endpoints(server);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "endpoint");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/v1/models", e -> endpoints.answer(e, "{\"data\": [{\"id\": \"" + name + "\"}]}"));
        server.createContext("/v1/chat/completions", e -> endpoints.answer(e, completion(e, name, model)));
        server.start();
        return endpoints;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port() + "/v1";
    }

    /** The Authorization headers that came; {@code ""} for none. */
    List<String> authorizations() {
        return authorizations;
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        authorizations.add(authorization == null ? "" : authorization);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String completion(HttpExchange exchange, String name, Model model) {
        try {
            ObjectMapper json = new ObjectMapper();
            List<Message> messages = new ArrayList<>();
            for (JsonNode message : json.readTree(exchange.getRequestBody()).path("messages")) {
                messages.add(Message.user(message.path("content").asText()));
            }
            String text =
                    json.writeValueAsString(model.reply(Request.of(messages)).text());
            return "{\"id\": \"1\", \"object\": \"chat.completion\", \"created\": 1, \"model\": \"" + name
                    + "\", \"choices\": [{"
                    + "\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\": \"assistant\", \"content\": "
                    + text
                    + "}}], \"usage\": {\"prompt_tokens\": 7, \"completion_tokens\": 3, \"total_tokens\": 10}}";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
