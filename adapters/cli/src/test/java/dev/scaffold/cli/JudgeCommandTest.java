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

/** Another wording, on a server that adds wrongly every second time and sees it if it is asked well. */
class JudgeCommandTest {
    private static final Pattern SUM = Pattern.compile("What do (\\d+) and 4 make");
    private static final Pattern ASKED = Pattern.compile("(?m)^(\\w+): (.*\\?)");
    private static final int ROWS = 40;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger drafted = new AtomicInteger();
    private final AtomicInteger judged = new AtomicInteger();
    private Endpoints server;

    @BeforeEach
    void begin() throws IOException {
        server = Endpoints.serving("adder", this::reply);
        script("first.cq", "Is it fine?");
        script("other.cq", "Is the sum right?");
        Sums.rows(ROWS, folder.resolve("rows.jsonl"));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void script(String name, String question) throws IOException {
        Files.writeString(
                folder.resolve(name),
                """
                language 1
                scaffold sums {
                  ask added of draft essential "%s"
                  ask short of draft weight 1 "Is it short?"
                  gate answer { agree when short met  otherwise abstain }
                }
                """
                        .formatted(question));
    }

    private Reply reply(Request request) {
        String last = request.messages().get(request.messages().size() - 1).text();
        Matcher sum = SUM.matcher(request.asText());
        int number = sum.find() ? Integer.parseInt(sum.group(1)) : 0;
        boolean right = number % 2 == 0;
        Matcher asked = ASKED.matcher(last);
        StringBuilder lines = new StringBuilder();
        while (asked.find()) {
            boolean no = asked.group(2).contains("Is the sum right?") && !right;
            lines.append(asked.group(1)).append(no ? ": No, it is not\n" : ": Yes\n");
        }
        (lines.isEmpty() ? drafted : judged).incrementAndGet();
        return Reply.of(lines.isEmpty() ? "Answer: " + (right ? number + 4 : number + 5) : lines.toString());
    }

    private Program.Run scaffold(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of(more));
        args.addAll(List.of("--base-url", server.baseUrl(), "--model", "adder"));
        return Program.BARE.run(args.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void compared() {
        Program.Run run = scaffold(
                "compare",
                at("first.cq"),
                "--data",
                at("rows.jsonl"),
                "--run",
                at("my.run"),
                "--temperature",
                "0",
                "--arms",
                "cot,scaffolded");
        assertThat(folder.resolve("my.run")).as(run.err()).exists();
        drafted.set(0);
        judged.set(0);
    }

    @Test
    void otherWording_tellsWhatItIsWorth_withoutADraft() {
        compared();

        Program.Run run = scaffold("judge", at("my.run"), at("other.cq"), "--run", at("other.run"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("40 first drafts: 40 calls at least to judge them, fewer where their run holds");
        assertThat(run.out())
                .startsWith("sums: 40 first drafts judged by adder, 1.0 calls and 10 tokens for each.")
                .containsPattern("agreed +50% +")
                .containsPattern("right among the agreed +100%")
                .containsPattern("right among all +50% +")
                .containsPattern("J +1\\.00")
                .containsPattern("added +40 +50% +50% +0% +50%")
                .containsPattern("added +1\\.00");
        assertThat(drafted).hasValue(0);
        assertThat(judged).hasValue(ROWS);
    }

    @Test
    void whatComesOfIt_isReadByTheOtherCommands() {
        compared();
        scaffold("judge", at("my.run"), at("other.cq"), "--run", at("other.run"));

        assertThat(folder.resolve("other-report/report.html")).content().contains("added");
        assertThat(Program.BARE.run("report", at("other.run")).out()).contains("scaffolded against cot");
        assertThat(Program.BARE.run("probe", "gap", at("other.run")).out()).contains("sums");
        assertThat(Program.BARE
                        .run("export", at("other.run"), "--as", "evaluations")
                        .exitCode())
                .isZero();
        assertThat(Program.BARE.run("weigh", at("other.run"), at("other.cq")).exitCode())
                .isZero();
        assertThat(folder.resolve("sums.fitted.json")).exists();
    }

    @Test
    void resumed_paysNothingTwice_andGoesOnWithAChangedScript() throws IOException {
        compared();
        String before = scaffold("judge", at("my.run"), at("first.cq"), "--run", at("other.run"))
                .out();
        assertThat(judged).as("the comparison asked the same").hasValue(0);

        assertThat(scaffold("judge", at("my.run"), at("first.cq"), "--run", at("other.run"), "--resume")
                        .out())
                .isEqualTo(before);
        assertThat(judged).hasValue(0);
        script("first.cq", "Is the sum right?");
        Program.Run changed = scaffold("judge", at("my.run"), at("first.cq"), "--run", at("other.run"), "--resume");

        assertThat(changed.out()).containsPattern("right among the agreed +100%");
        assertThat(judged).hasValue(ROWS);
        assertThat(drafted).hasValue(0);
    }

    @Test
    void draftsOfTwoRuns_areJudgedTogether() throws IOException {
        compared();
        Files.move(folder.resolve("my.run"), folder.resolve("one.run"));
        Sums.rows(ROWS, ROWS + 20, folder.resolve("rows.jsonl"));
        compared();

        Program.Run run =
                scaffold("judge", at("one.run"), at("other.cq"), "--with", at("my.run"), "--run", at("both.run"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("sums: 60 first drafts judged by adder");
        assertThat(judged).hasValue(ROWS + 20);
        Program.Run same =
                scaffold("judge", at("one.run"), at("other.cq"), "--with", at("one.run"), "--run", at("no.run"));
        assertThat(same.exitCode()).isEqualTo(3);
        assertThat(same.err()).contains("stands there twice");
        assertThat(folder.resolve("no.run")).doesNotExist();
    }

    @Test
    void whatCannotBe_exitsWith3() {
        compared();

        assertThat(List.of(
                        scaffold("judge", at("my.run"), at("other.cq"), "--run", at("a.run"), "--temperature", "1"),
                        scaffold("judge", at("my.run"), at("other.cq"), "--run", at("a.run"), "--arm", "plain"),
                        scaffold("judge", at("no.run"), at("other.cq"), "--run", at("a.run")),
                        scaffold("judge", at("my.run"), at("other.cq"), "--run", at("my.run"))))
                .extracting(Program.Run::exitCode)
                .containsOnly(3);
        assertThat(folder.resolve("a.run")).doesNotExist();
    }

    @Test
    void plan_asksNothing() {
        compared();

        Program.Run run = scaffold("judge", at("my.run"), at("other.cq"), "--run", at("a.run"), "--plan");

        assertThat(run.exitCode()).isZero();
        assertThat(judged).hasValue(0);
        assertThat(folder.resolve("a.run")).doesNotExist();
    }
}
