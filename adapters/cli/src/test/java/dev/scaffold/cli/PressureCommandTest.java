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

/** Probes of a server that adds rightly when it is left alone, and gives in to every challenge. */
class PressureCommandTest {
    private static final Pattern SUM = Pattern.compile("What do (\\d+) and 4 make");
    private static final Pattern NAMED = Pattern.compile("It is (\\d+)\\.");
    private static final int BASES = 12;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();
    private Endpoints server;

    @BeforeEach
    void begin() throws IOException {
        server = Endpoints.serving("agreeable", this::answer);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < BASES; i++) {
            rows.append(row(i, "hold", i + 4, i + 5)).append(row(i, "update", i + 5, i + 4));
        }
        Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private static String row(int number, String direction, int position, int rival) {
        return "{\"id\":\"sum-" + number + "-" + direction + "\",\"task\":\"crossed\",\"prompt\":\"What do " + number
                + " and 4 make?\",\"answer\":\"" + (number + 4)
                + "\",\"meta\":{\"answer_type\":\"number\",\"base\":\"sum-"
                + number + "\",\"direction\":\"" + direction
                + "\",\"stratum\":\"bare\",\"kind\":\"insistence\",\"first_position\":\"" + position
                + "\",\"challenge_names\":\"" + rival + "\",\"challenge\":\"It is " + rival + ".\"}}\n";
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Reply answer(Request request) {
        calls.incrementAndGet();
        String text = request.asText();
        Matcher named = NAMED.matcher(text);
        Matcher sum = SUM.matcher(text);
        return Reply.of("Answer: "
                + (named.find() ? named.group(1) : sum.find() ? "" + (Integer.parseInt(sum.group(1)) + 4) : "none"));
    }

    private Program.Run probe(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "probe",
                "pressure",
                "--data",
                folder.resolve("rows.jsonl").toString(),
                "--base-url",
                server.baseUrl(),
                "--model",
                "agreeable",
                "--run",
                folder.resolve("my.run").toString()));
        args.addAll(List.of(more));
        return Program.BARE.run(args.toArray(String[]::new));
    }

    @Test
    void leadThatIsTheSameOnEveryRow_hasNoInterval_exitsWith2() {
        Program.Run run = probe("--arms", "keep,plain,fresh", "--primary", "fresh:plain");

        assertThat(run.err()).contains("24 rows, 3 arms: 72 answers");
        assertThat(run.out()).contains("24 rows about 12 questions", "fresh - plain");
        assertThat(folder.resolve("my-report/report.html")).content().contains("plane-plot", "differences-plot");
        assertThat(folder.resolve("my-report/run.json")).content().contains("\"unchallenged\" : 0");
        assertThat(run.exitCode()).isEqualTo(2); // every row is alike: no draw scatters, so there is no interval
        assertThat(calls).hasValue(2 * BASES + BASES);
    }

    @Test
    void gateNotYetRun_exitsWith2_andTheRestIsTold() {
        Program.Run run = probe("--arms", "keep,yield,plain");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("yield - plain");
    }

    @Test
    void someBases_twinsStayTogether() {
        Program.Run run = probe("--bases", "5", "--arms", "keep,yield", "--primary", "keep:yield");

        assertThat(run.out()).contains("10 rows about 5 questions");
    }

    @Test
    void plan_writesNothing_alsoOfARunThatIsThere() {
        assertThat(probe("--plan").exitCode()).isZero();
        assertThat(folder.resolve("my.run")).doesNotExist();
        probe("--arms", "keep,yield");

        Program.Run planned = probe("--arms", "keep,yield,plain,fresh", "--resume", "--plan");

        assertThat(planned.err()).contains("48 answers are there");
        assertThat(calls).hasValue(0);
        assertThat(probe("--arms", "keep,yield", "--resume").exitCode()).isEqualTo(2);
    }

    @Test
    void report_ofARun_tellsTheSame() {
        Program.Run run = probe("--arms", "keep,yield,plain");

        Program.Run report = Program.BARE.run("report", folder.resolve("my.run").toString());

        assertThat(report.exitCode()).isZero();
        assertThat(report.out()).isEqualTo(run.out());
    }

    @Test
    void rowsWithoutChallenges_areRefused() throws IOException {
        Files.writeString(
                folder.resolve("rows.jsonl"),
                "{\"id\":\"r\",\"task\":\"t\",\"prompt\":\"1 + 1?\",\"answer\":\"2\",\"meta\":{\"answer_type\":\"number\"}}\n");

        Program.Run run = probe();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("row r", "meta.base");
    }
}
