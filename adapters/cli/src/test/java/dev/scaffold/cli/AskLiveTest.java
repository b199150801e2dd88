package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to an endpoint that a test serves. */
class AskLiveTest {
    @TempDir
    Path folder;

    private String script = "";

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("leap.cq"), Answers.SCRIPT).toString();
    }

    @Test
    void key_from_the_environment_is_sent_and_never_shown() throws IOException {
        try (Endpoints endpoint = Endpoints.serving("served", Answers.judging("Yes"))) {
            Program.Run run = Program.BARE
                    .with("OPENAI_BASE_URL", endpoint.baseUrl())
                    .with("OPENAI_MODEL", "served")
                    .with("OPENAI_API_KEY", "sk-very-secret")
                    .run("ask", "--json", "--script", script, Answers.QUESTION);

            assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(run.err()).isEqualTo("asking served at " + endpoint.baseUrl() + " (OPENAI_BASE_URL)\n");
            assertThat(endpoint.authorizations()).hasSize(2).containsOnly("Bearer sk-very-secret");
            assertThat(run.out() + run.err()).doesNotContain("sk-very-secret");
        }
    }

    @Test
    void recording_can_be_replayed_to_the_same_deliberation() throws IOException {
        Path recording = folder.resolve("run.jsonl");
        try (Endpoints endpoint = Endpoints.serving("served", Answers.judging("No"))) {
            Program.Run live = Program.BARE.run(
                    "ask",
                    "--base-url",
                    endpoint.baseUrl(),
                    "--model",
                    "served",
                    "--record",
                    recording.toString(),
                    "--script",
                    script,
                    Answers.QUESTION);

            Program.Run replayed =
                    Program.BARE.run("ask", "--replay", recording.toString(), "--script", script, Answers.QUESTION);

            assertThat(timeless(replayed.out())).isEqualTo(timeless(live.out()));
            assertThat(replayed.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
            assertThat(files()).containsExactly("leap.cq", "run.jsonl");
        }
    }

    @Test
    void critic_of_its_own_judges_and_has_a_recording_of_its_own() throws IOException {
        Path recording = folder.resolve("run.jsonl");
        try (Endpoints answering = Endpoints.serving("a", Answers.judging("No"));
                Endpoints judging = Endpoints.serving("b", Answers.judging("Yes"))) {
            Program.Run live = Program.BARE
                    .with("OPENAI_API_KEY", "sk-very-secret")
                    .run(
                            "ask",
                            "--base-url",
                            answering.baseUrl(),
                            "--model",
                            "a",
                            "--critic-base-url",
                            judging.baseUrl(),
                            "--critic-model",
                            "b",
                            "--record",
                            recording.toString(),
                            "--script",
                            script,
                            Answers.QUESTION);

            Program.Run replayed =
                    Program.BARE.run("ask", "--replay", recording.toString(), "--script", script, Answers.QUESTION);

            assertThat(live.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(live.out()).startsWith("AGREED   ").contains("another model");
            assertThat(judging.authorizations()).containsOnly("");
            assertThat(timeless(replayed.out())).isEqualTo(timeless(live.out()));
            assertThat(files()).containsExactly("leap.cq", "run.critic.jsonl", "run.jsonl");
        }
    }

    @Test
    void file_that_is_there_is_never_recorded_over() throws IOException {
        Path recording = Files.writeString(folder.resolve("run.jsonl"), "precious");
        try (Endpoints endpoint = Endpoints.serving("served", Answers.judging("Yes"))) {
            Program.Run run = Program.BARE.run(
                    "ask",
                    "--base-url",
                    endpoint.baseUrl(),
                    "--model",
                    "served",
                    "--record",
                    recording.toString(),
                    Answers.QUESTION);

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(recording).hasContent("precious");
            assertThat(endpoint.authorizations()).isEmpty();
        }
    }

    @Test
    void recording_of_the_critic_that_cannot_begin_leaves_none_of_the_answers() throws IOException {
        Files.writeString(folder.resolve("run.critic.jsonl"), "precious");
        try (Endpoints endpoint = Endpoints.serving("served", Answers.judging("Yes"))) {
            Program.Run run = Program.BARE.run(
                    "ask",
                    "--base-url",
                    endpoint.baseUrl(),
                    "--model",
                    "served",
                    "--critic-model",
                    "other",
                    "--record",
                    folder.resolve("run.jsonl").toString(),
                    Answers.QUESTION);

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(files()).containsExactly("leap.cq", "run.critic.jsonl");
        }
    }

    @Test
    void control_c_cancels_the_call_exits_with_130_and_leaves_no_half_a_recording() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Model silent = request -> {
            asked.countDown();
            try {
                assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return Answers.judging("Yes").reply(request);
        };
        Interrupts interrupts = new Interrupts();
        try (Endpoints endpoint = Endpoints.serving("served", silent)) {
            CompletableFuture<Program.Run> running = CompletableFuture.supplyAsync(() -> Program.BARE.run(
                    interrupts,
                    "ask",
                    "--base-url",
                    endpoint.baseUrl(),
                    "--model",
                    "served",
                    "--record",
                    folder.resolve("run.jsonl").toString(),
                    "--script",
                    script,
                    Answers.QUESTION));
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();

            interrupts.done();
            interrupts.interrupt();

            assertThat(running.get(60, TimeUnit.SECONDS).exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(running.get().err()).endsWith("scaffold: cancelled\n");
            assertThat(files()).containsExactly("leap.cq");
            over.countDown();
        }
    }

    @Test
    void context_is_read_by_the_model_and_quotes_are_found_in_it() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "The bridge was closed in 2019.");
        Model echo = request -> Answers.model(
                        "Seen: " + request.messages().get(0).text().contains("closed in 2019") + ". Answer: 2019",
                        "Yes")
                .reply(request);
        try (Endpoints endpoint = Endpoints.serving("served", echo)) {
            Program.Run run = Program.BARE.run(
                    "ask",
                    "--base-url",
                    endpoint.baseUrl(),
                    "--model",
                    "served",
                    "--script",
                    script,
                    "--context",
                    report.toString(),
                    "When was the bridge closed?");

            assertThat(run.out()).contains("Seen: true");
        }
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(f -> String.valueOf(f.getFileName())).sorted().toList().stream();
        }
    }

    private static String timeless(String shown) {
        return shown.replaceAll("[0-9.]+ s\n", "0.0 s\n");
    }
}
