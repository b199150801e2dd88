package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dialogues over a server that repeats the last answer it has seen, and as a critic finds fault with everything. */
class PeersCommandTest {
    private static final Pattern ANSWER = Pattern.compile("Answer: (\\d+)");
    private static final int BASES = 6;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();
    private Endpoints server;

    @BeforeEach
    void begin() throws IOException {
        server = Endpoints.serving("conformist", this::answer);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < BASES; i++) {
            rows.append(row(i, i + 4)).append(row(i, i + 5));
        }
        Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private static String row(int number, int position) {
        return "{\"id\":\"sum-" + number + "-" + position + "\",\"task\":\"sums\",\"prompt\":\"What do " + number
                + " and 4 make?\",\"answer\":\"" + (number + 4)
                + "\",\"meta\":{\"answer_type\":\"number\",\"base\":\"sum-"
                + number + "\",\"first_position\":\"" + position + "\"}}\n";
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Reply answer(Request request) {
        calls.incrementAndGet();
        Matcher seen = ANSWER.matcher(request.asText());
        String last = "none";
        while (seen.find()) {
            last = seen.group(1);
        }
        return Reply.of("Answer: " + last);
    }

    private Program.Run probe(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "probe",
                "peers",
                "--data",
                folder.resolve("rows.jsonl").toString(),
                "--run",
                folder.resolve("a.run").toString(),
                "--base-url",
                server.baseUrl(),
                "--model",
                "conformist"));
        args.addAll(List.of(more));
        return Program.BARE.run(args.toArray(String[]::new));
    }

    @Test
    void conformist_agreesOnEveryPlantedAnswer_andPassesNoGate() {
        Program.Run run = probe("--arms", "gated,ungated,disagree,first");

        assertThat(run.out())
                .containsPattern("\ngated +6 +0.00 ")
                .containsPattern("\nungated +6 +1.00 .* 0.00 .* 1.00\n")
                .containsPattern("\nungated +2.0 +0.00 ");
        assertThat(folder.resolve("a-report/report.html"))
                .content()
                .contains("plane-plot", "Agreement, and what it is worth");
        assertThat(folder.resolve("a-report/run.json")).content().contains("\"rightIfAgreed\"");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void plan_tellsThePrice_andAsksNobody() {
        Program.Run run = probe("--plan");

        assertThat(run.exitCode()).isZero();
        assertThat(calls).hasValue(0);
        assertThat(folder.resolve("a.run")).doesNotExist();
    }

    @Test
    void resumed_asksNothingAgain_andReportTellsTheSame() {
        String first = probe("--arms", "ungated,first").out();
        int asked = calls.get();

        Program.Run again = probe("--arms", "ungated,first", "--resume");
        Program.Run report = Program.BARE.run("report", folder.resolve("a.run").toString());

        assertThat(calls).hasValue(asked);
        assertThat(again.out()).isEqualTo(first);
        assertThat(report.out()).contains(first.lines().toList().get(1));
    }

    @Test
    void resumedWithAnotherPanel_dialoguesAreHeldAgain() throws IOException {
        Path script = folder.resolve("short.cq");
        Files.writeString(
                script,
                "language 1\nscaffold short { ask sums of draft essential by arithmetic"
                        + "  gate peers { turns 2 stop on consensus otherwise abstain }  gate answer { otherwise abstain } }\n");
        probe("--arms", "ungated,first");

        Program.Run again = probe("--arms", "ungated,first", "--resume", "--script", script.toString());

        assertThat(again.err()).contains("6 answers are there").doesNotContain("12 answers are there");
        assertThat(again.out()).containsPattern("ungated +6 ");
    }

    @Test
    void scriptWithoutDialogues_isRefused() throws IOException {
        Path script = folder.resolve("plain.cq");
        Files.writeString(
                script,
                "language 1\nscaffold plain { ask sums of draft essential by arithmetic  gate answer { otherwise abstain } }\n");

        Program.Run run = probe("--script", script.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("scaffold plain holds no dialogues: give it a `gate peers`");
    }
}
