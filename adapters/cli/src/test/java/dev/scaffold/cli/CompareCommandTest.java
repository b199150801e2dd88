package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.ModelException;
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

/** Comparisons on a server that adds wrongly, and rightly when its answer is sent back. */
class CompareCommandTest {
    private static final Pattern SUM = Pattern.compile("(\\d+) and (\\d+)");
    private static final int ROWS = 14;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();
    private Endpoints server;

    @BeforeEach
    void begin() throws IOException {
        server = Endpoints.serving("adder", this::add);
        Files.writeString(
                folder.resolve("sums.cq"),
                """
                language 1
                scaffold sums {
                  ask sums of draft essential by arithmetic
                    repair "Calculate again."
                  gate answer { repair up to 1 times  otherwise abstain }
                }
                """);
        Sums.rows(ROWS, folder.resolve("rows.jsonl"));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Reply add(Request request) {
        calls.incrementAndGet();
        Matcher sum = SUM.matcher(request.asText());
        if (!sum.find()) {
            throw new ModelException("no sum");
        }
        int one = Integer.parseInt(sum.group(1));
        int other = Integer.parseInt(sum.group(2));
        int said = one + other + (request.asText().contains("Calculate again.") ? 0 : 1);
        return Reply.of(one + " + " + other + " = " + said + ". Answer: " + said);
    }

    private Program.Run compare(String... more) {
        return compareAs("adder", more);
    }

    private Program.Run compareAs(String model, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "compare",
                folder.resolve("sums.cq").toString(),
                "--data",
                folder.resolve("rows.jsonl").toString(),
                "--base-url",
                server.baseUrl(),
                "--model",
                model,
                "--run",
                folder.resolve("my.run").toString()));
        args.addAll(List.of(more));
        return Program.BARE.run(args.toArray(String[]::new));
    }

    @Test
    void better_exitsWith0_verdictFirst_filesWritten() {
        Program.Run run = compare("--report", folder.resolve("report").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("scaffolded against cot: better");
        assertThat(run.err()).contains("14 rows, 3 arms: 42 answers, from 42 to 56 calls");
        assertThat(folder.resolve("report/report.html")).isNotEmptyFile();
        assertThat(folder.resolve("report/junit.xml")).content().contains("failures=\"0\"");
    }

    @Test
    void worse_exitsWith1() {
        assertThat(compare("--primary", "cot:scaffolded").exitCode()).isEqualTo(1);
    }

    @Test
    void cannotTell_exitsWith2() {
        Program.Run run = compare("--primary", "plain:cot", "--arms", "plain,cot");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("cannot tell");
    }

    @Test
    void resumed_asksNothingAgain_andTellsTheSame() {
        String before = compare().out();
        int made = calls.get();

        Program.Run again = compare("--resume");

        assertThat(again.out()).isEqualTo(before);
        assertThat(calls).hasValue(made);
    }

    @Test
    void borrow_anotherScript_paysOnlyForWhatWasNotAskedBefore() throws IOException {
        compare("--temperature", "0", "--rivals", "none");
        Path script = folder.resolve("sums.cq");
        Files.writeString(script, Files.readString(script).replace("Calculate again.", "Please: Calculate again."));
        Path first = folder.resolve("my.run");
        Path lender = Files.move(first, folder.resolve("first.run"));
        byte[] lent = Files.readAllBytes(lender);
        calls.set(0);

        Program.Run second = compare("--temperature", "0", "--rivals", "none", "--borrow", lender.toString());

        assertThat(second.exitCode()).isZero();
        assertThat(calls).as("a repair for each row; all drafts are there").hasValue(ROWS);
        assertThat(lender).hasBinaryContent(lent);
        int borrowing = calls.getAndSet(0);
        Files.delete(first);
        assertThat(withoutTimes(compare("--temperature", "0", "--rivals", "none")))
                .isEqualTo(withoutTimes(second));
        assertThat(calls.get()).isGreaterThan(borrowing);
    }

    @Test
    void borrow_withAnotherJudge_takesTheAnswersThatAreThere() throws IOException {
        compare("--temperature", "0", "--rivals", "none");
        Path lender = Files.move(folder.resolve("my.run"), folder.resolve("first.run"));
        calls.set(0);

        Program.Run second = compare(
                "--temperature", "0", "--rivals", "none", "--critic-model", "judge", "--borrow", lender.toString());

        assertThat(second.exitCode()).isZero();
        assertThat(calls).hasValue(0);
    }

    private static String withoutTimes(Program.Run run) {
        return run.out().replaceAll("\\d+\\.\\d(?= s of calls)|\\d+\\.\\d(?m:$)", "T");
    }

    @Test
    void borrow_ofAnotherModelOrNoRun_isRefused() throws IOException {
        compare("--arms", "plain,cot", "--primary", "plain:cot");
        Path lender = Files.move(folder.resolve("my.run"), folder.resolve("first.run"));

        Program.Run other = compareAs("adder-2", "--borrow", lender.toString());
        Program.Run none = compare("--borrow", folder.resolve("sums.cq").toString());

        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.err().replaceAll("\\s+", " ")).contains("its answers come from adder; this run asks adder-2");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("my.run")).as("nothing was begun").doesNotExist();
        assertThat(none.err()).contains("sums.cq").contains("not a database");
    }

    @Test
    void temperature0_whatArmsAskAlike_isAskedOnce() throws IOException {
        Program.Run warm = compare("--arms", "cot,scaffolded");
        Files.delete(folder.resolve("my.run"));
        int apart = calls.getAndSet(0);

        Program.Run cold = compare("--arms", "cot,scaffolded", "--temperature", "0");

        assertThat(warm.err()).contains("from 28 to 42 calls; rivals not counted.");
        assertThat(cold.err())
                .containsIgnoringWhitespaces(
                        "from 28 to 42 calls; fewer, since what arms ask alike is asked once; rivals not counted.");
        assertThat(apart - calls.get()).as("the first drafts").isEqualTo(ROWS);
        assertThat(price(cold)).isEqualTo(price(warm)).contains("calls");
        assertThat(warm.out()).contains("The whole run: ");
        assertThat(cold.out()).contains("All arms, each for itself: ");
    }

    /** What the arms cost, each by itself. */
    private static String price(Program.Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Price: "))
                .map(line -> line.substring(0, line.indexOf(": ", 7)))
                .findFirst()
                .orElse("");
    }

    @Test
    void rowsOfASpreadsheet_areComparedAlike() throws IOException {
        StringBuilder rows = new StringBuilder("id,task,prompt,answer,answer_type\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("r" + i + ",sums,\"What do " + i + " and 4 make?\"," + (i + 4) + ",number\n");
        }
        String before = compare().out();
        Files.delete(folder.resolve("my.run"));
        Path csv = Files.writeString(folder.resolve("rows.csv"), rows);

        Program.Run run = Program.BARE.run(
                "compare",
                folder.resolve("sums.cq").toString(),
                "--data",
                csv.toString(),
                "--base-url",
                server.baseUrl(),
                "--model",
                "adder",
                "--run",
                folder.resolve("my.run").toString());

        assertThat(run.out().lines().findFirst()).isEqualTo(before.lines().findFirst());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void pool_isDrawnSoLarge_andKeptOnResume() {
        compare("--arms", "cot,self-consistency", "--primary", "self-consistency:cot", "--pool", "3");

        assertThat(compare("--arms", "cot,self-consistency", "--primary", "self-consistency:cot", "--resume")
                        .err())
                .contains("pool: the run was begun with 3, not 8");
        assertThat(compare(
                                "--arms",
                                "cot,self-consistency",
                                "--plan",
                                "--primary",
                                "self-consistency:cot",
                                "--pool",
                                "3")
                        .err())
                .contains("from 56 to 56 calls");
    }

    @Test
    void planOfGoingOn_writesNothing() {
        String before = compare("--arms", "plain,cot,scaffolded").out();
        int made = calls.get();

        Program.Run planned = compare("--resume", "--plan", "--arms", "plain,cot,scaffolded,plan-and-solve");

        assertThat(planned.err()).contains("4 arms");
        assertThat(compare("--resume", "--arms", "plain,cot,scaffolded").out()).isEqualTo(before);
        assertThat(calls).hasValue(made);
    }

    @Test
    void armsAddedOnResume_areAskedAlone() {
        compare();
        int made = calls.get();

        Program.Run more = compare("--resume", "--arms", "plain,cot,scaffolded,plan-and-solve");

        assertThat(more.out()).contains("plan-and-solve");
        assertThat(calls.get() - made).isEqualTo(ROWS);
    }

    @Test
    void fileThatIsThere_orSettingsThatDiffer_exitWith3() {
        compare();

        assertThat(compare()).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("is there already", "--resume");
        });
        assertThat(compare("--resume", "--margin", "5").err())
                .contains("margin: the run was begun with 0.03, not 0.05");
        assertThat(compare("--nonsense").exitCode()).isEqualTo(3);
    }

    @Test
    void tokensUsedUp_exitsWith3_andGoesOnWithMore() {
        Program.Run stopped = compare("--max-tokens-total", "1500", "--concurrency", "1");

        assertThat(stopped.exitCode()).isEqualTo(3);
        assertThat(stopped.err()).contains("1500 tokens of the run are used up");
        assertThat(compare("--resume").exitCode()).isZero();
    }

    @Test
    void endedBeforeThereIsAnythingToCompare_saysWhyItEnded() {
        Program.Run stopped = compare(
                "--max-tokens",
                "100",
                "--max-tokens-total",
                "137",
                "--concurrency",
                "1",
                "--arms",
                "plain,cot,scaffolded");

        assertThat(calls).hasValue(1);
        assertThat(stopped.exitCode()).isEqualTo(3);
        assertThat(stopped.err()).contains("137 tokens of the run are used up").doesNotContain("nothing to compare");
    }

    @Test
    void planOnly_asksNothingAndLeavesNothing() throws IOException {
        Program.Run run = compare("--plan", "--stop-early");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Found 8 times of 10", "may stop early");
        assertThat(calls).hasValue(0);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("sums.cq", "rows.jsonl");
        }
    }

    @Test
    void stopEarly_endsOnceItIsClear() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rows.append("{\"id\":\"r" + i + "\",\"task\":\"sums\",\"prompt\":\"What do " + i
                    + " and 4 make?\",\"answer\":\"" + (i + 4) + "\",\"meta\":{\"answer_type\":\"number\"}}\n");
        }
        Files.writeString(folder.resolve("rows.jsonl"), rows);

        Program.Run run = compare("--stop-early", "--arms", "cot,scaffolded", "--rivals", "stated-confidence");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("better");
        assertThat(calls.get()).isLessThan(200);
    }

    @Test
    void split_runsOneSideAlone() {
        Program.Run tune = compare("--split", "50/50:tune", "--plan");
        Program.Run report = compare("--split", "50/50:report", "--plan");

        assertThat(rows(tune) + rows(report)).isEqualTo(ROWS);
        assertThat(compare("--split", "50/60:tune").err()).contains("--split says");
    }

    private static int rows(Program.Run run) {
        Matcher said = Pattern.compile("(\\d+) rows, 3 arms").matcher(run.err());
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    @Test
    void repeatsAtTemperature0_areRefused() {
        assertThat(compare("--repeats", "2", "--temperature", "0").err()).contains("would answer the same each time");
    }

    @Test
    void export_isSmallAndTellsTheSame() {
        Path file = folder.resolve("my.jsonl.gz");

        compare("--export", file.toString());

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void demo_tellsTheRecordedComparison_withoutAModel() {
        Path out = folder.resolve("demo");

        Program.Run run = Program.BARE.run("compare", "--demo", "--report", out.toString());

        assertThat(run.err()).contains("recorded with", "no model is called");
        assertThat(run.out()).startsWith("scaffolded against cot: ").contains("plain", "Price: ", "p-true");
        assertThat(out.resolve("report.html")).content().contains("scaffolded against cot: ");
    }
}
