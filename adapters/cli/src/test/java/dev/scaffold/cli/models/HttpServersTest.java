package dev.scaffold.cli.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServersTest {
    private HttpServer server;
    private String body = "{}";

    HttpServersTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.createContext("/v1/models", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void models_are_listed_in_the_order_of_the_server() {
        body = "{\"object\": \"list\", \"data\": [{\"id\": \"b\"}, {\"id\": \"a\"}]}";

        assertThat(servers().models(baseUrl(), Optional.empty())).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "<html>",
                "{\"data\": 3}",
                "{\"data\": [{\"id\": 7, \"x\": []}, {}]}",
                "{\"data\":"
            })
    void anything_else_lists_nothing_that_has_no_name(String answer) {
        body = answer;

        assertThat(servers().models(baseUrl(), Optional.empty())).allMatch(name -> name.equals("7"));
    }

    @Test
    void wrong_path_lists_nothing() {
        assertThat(servers().models(baseUrl() + "/nowhere", Optional.empty())).isEmpty();
    }

    @Test
    void address_that_is_none_lists_nothing() {
        assertThat(servers().models("not an address", Optional.empty())).isEmpty();
    }

    @Test
    void listening_port_is_found_and_a_closed_one_is_not() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        List<String> found = new HttpServers(List.of(closed, server.getAddress().getPort())).onThisMachine();

        assertThat(found).containsExactly(baseUrl());
    }

    private HttpServers servers() {
        return new HttpServers(List.of());
    }

    private String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }
}
