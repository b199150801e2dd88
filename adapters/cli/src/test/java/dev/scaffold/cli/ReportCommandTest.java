package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void run_isToldAndWritten_withoutAModel() throws IOException {
        Path run = compared();

        Program.Run report = Program.BARE.run("report", run.toString());

        assertThat(report.exitCode()).as(report.err()).isEqualTo(ExitCode.OK);
        assertThat(report.out().lines().findFirst().orElseThrow()).startsWith("scaffolded against cot: cannot tell");
        assertThat(report.out()).contains("\nPrice: ");
        assertThat(folder.resolve("sums-report/report.html")).content().contains("default-src 'none'");
        assertThat(folder.resolve("sums-report/run.json")).isNotEmptyFile();
        assertThat(folder.resolve("sums-report/rows.csv")).content().hasLineCount(1 + 12 * 3);
        assertThat(folder.resolve("sums-report/junit.xml")).content().contains("<failure type=\"cannot tell\"");
    }

    @Test
    void folder_canBeNamed() throws IOException {
        Path run = compared();

        Program.Run report = Program.BARE.run(
                "report", run.toString(), "--out", folder.resolve("here").toString(), "--not-worse");

        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("here/junit.xml")).content().contains("is not worse");
    }

    @Test
    void noRun_saysSo() {
        Program.Run report =
                Program.BARE.run("report", folder.resolve("none.run").toString());

        assertThat(report.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(report.err()).contains("none.run");
    }

    /** A run of twelve sums, of which the model gets one right. */
    private Path compared() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("sums.jsonl"),
                IntStream.range(0, 12)
                        .mapToObj(i -> "{\"id\": \"sum-" + i + "\", \"task\": \"sums\", \"prompt\": \"" + i
                                + " + 1?\", \"answer\": \"" + (i + 1)
                                + "\", \"meta\": {\"answer_type\": \"number\"}}\n")
                        .collect(Collectors.joining()));
        Path run = folder.resolve("sums.run");
        try (Endpoints endpoints = Endpoints.serving("adder", request -> Reply.of("I add. Answer: 3"))) {
            Program.Run compare = Program.BARE.run(
                    "compare",
                    "--data",
                    rows.toString(),
                    "--base-url",
                    endpoints.baseUrl(),
                    "--model",
                    "adder",
                    "--run",
                    run.toString());
            assertThat(run).as(compare.err()).exists();
        }
        return run;
    }
}
