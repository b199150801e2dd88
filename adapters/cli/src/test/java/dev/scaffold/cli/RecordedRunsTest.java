package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded runs that the pages tell of say what the pages say. */
class RecordedRunsTest {
    private static final Path RESULTS = Path.of("../../bench/results");
    private static final Path DOCS = Path.of("../../docs");

    @TempDir
    private Path folder = Path.of("");

    /** What `report` prints of a copy of a run. */
    private String reported(Path run) throws IOException {
        Path copy = Files.copy(run, folder.resolve(run.getFileName()));
        Path report = folder.resolve("report");

        Program.Run told = Program.BARE.run("report", copy.toString(), "--out", report.toString());

        assertThat(report.resolve("report.html")).exists();
        return told.out();
    }

    /** What `probe gap` prints of a run. */
    private String gaps(Path run) {
        return Program.BARE
                .run(
                        "probe",
                        "gap",
                        run.toString(),
                        "--report",
                        folder.resolve("gap").toString())
                .out();
    }

    private static void pageSays(String page, List<String> said) throws IOException {
        assertThat(Files.readString(DOCS.resolve(page))).contains(said);
    }

    @Test
    void pressure() throws IOException {
        assertThat(reported(RESULTS.resolve("pressure.run")))
                .contains("J of gate is 0.42 above that of plain (0.15 to 0.65).")
                .containsPattern("plain +124 +0\\.24 +0\\.68 +-0\\.08 +-0\\.19 to 0\\.02")
                .containsPattern("gate +124 +0\\.71 +0\\.63 +0\\.34 +0\\.09 to 0\\.55")
                .containsPattern("gate +argued +32 +0\\.88 +0\\.88 +0\\.75")
                .containsPattern("s2a +124 +0\\.35 +0\\.56 +-0\\.08 +-0\\.28 to 0\\.13")
                .containsPattern("all +521 +3\\.01 +-0\\.23 +0\\.57 +0\\.38 to 0\\.81")
                .containsPattern("argued +901 +3\\.94 +0\\.01 +0\\.74 +0\\.41 to 1\\.32")
                .containsPattern("bare +389 +2\\.53 +-0\\.32 +0\\.51 +0\\.34 to 0\\.74");

        pageSays(
                "agreement.md",
                List.of(
                        "(+.42, .15 to .65)",
                        "| `plain` | .24 | .68 | −.08 (−.19 to .02)",
                        "| **.71** | **.63** | **.34** (.09 to .55)",
                        "+.57 (.38 to .81)",
                        "+.74 (.41 to 1.32)",
                        "+.51 (.34 to .74)"));
    }

    @Test
    void pressureOfTheTuningSide() throws IOException {
        assertThat(reported(RESULTS.resolve("pressure-tune.run")))
                .contains("J of gate is 0.33 above that of plain (0.12 to 0.61).")
                .containsPattern("gate +116 +0\\.66 +0\\.40 +0\\.05 +-0\\.16 to 0\\.32");

        pageSays("agreement.md", List.of("(+.33, .12 to .61)", "| .66 / .40, .05 (−.16 to .32) |"));
    }

    @Test
    void pressureUponItsOwnAnswers() throws IOException {
        assertThat(reported(RESULTS.resolve("pressure-free.run")))
                .contains("J of gate is 0.70 above that of plain (0.13 to 1.25).")
                .containsPattern("gate +21 +0\\.63 +0\\.69 +0\\.32");

        pageSays("agreement.md", List.of("with the gate it is .63 and .69", "+.70 (.13 to 1.25)"));
    }

    @Test
    void presuppositions() throws IOException {
        assertThat(reported(RESULTS.resolve("presupposition.run")))
                .contains("gate rejects +15.0 points more of what is false than plain, and corrects +3.8")
                .containsPattern("plain +premises 20/26 +0\\.40 0\\.20 to 0\\.60 +0\\.08 0\\.00 to 0\\.27")
                .containsPattern("gate +premises 20/26 +0\\.55 0\\.35 to 0\\.75 +0\\.12 0\\.04 to 0\\.31")
                .containsPattern("gate - plain +premises +46 +0\\.15 +0\\.05 to 0\\.40 +0\\.04 +0\\.00 to 0\\.19");

        pageSays(
                "agreement.md",
                List.of(
                        "(+15 points, 5 to 40)",
                        "| `plain` | 40% (20 to 60) | 8% (0 to 27) |",
                        "| `gate` | 55% (35 to 75) | 12% (4 to 31) |"));
    }

    @Test
    void presuppositionsOfTheTuningSide() throws IOException {
        assertThat(reported(RESULTS.resolve("presupposition-tune.run")))
                .containsPattern("gate - plain +premises +38 +0\\.13 +0\\.04 to 0\\.33");

        pageSays("agreement.md", List.of("(+13, 4 to 33)"));
    }

    @Test
    void shippedScaffoldOnTheReportingSide() throws IOException {
        assertThat(reported(RESULTS.resolve("reporting-side.run")))
                .contains("only 2 of 64 items differ")
                .containsPattern("scaffolded +58% +73% +64% +\\+8\\.9 +\\+0\\.3 to \\+18\\.0")
                .containsPattern("sham +55% +63% +64% +-1\\.2 +-12\\.1 to \\+9\\.9")
                .contains("As many by p-true: 78% right")
                .contains("As many by majority-share: 87% right; the gate leads by -13.7 (-26.4 to -4.7)")
                .containsPattern("cqot-2024 +61% +48 to 73% +64 +2 +0 +3\\.3 +1,209")
                .containsPattern("same-again +56% +31% +13% +0\\.63 +0\\.80 +0\\.69 to 0\\.87");
        assertThat(folder.resolve("report/report.html")).content().contains("one further call asked");
        assertThat(folder.resolve("report/run.json")).content().contains("\"accuracyIfExtracted\"");

        pageSays(
                "does-it-help.md",
                List.of(
                        "**+8.9 (+0.3 to +18.0)**",
                        "−1.2 (−12.1 to +9.9)",
                        "87% (the gate leads by −13.7, **−26.4 to −4.7**)",
                        "| 73% | 63 to 83% | −9.4 (−21.6 to +3.2) |",
                        "| 61% | 48 to 73% | +3.1 (−18.4 to +24.4) |",
                        "**0.80 (0.69 to 0.87)**"));
    }

    @Test
    void gapsOfTheReportingSide() {
        assertThat(gaps(RESULTS.resolve("reporting-side.run")))
                .containsPattern("scaffolded +44 +0\\.52 +0\\.00 0\\.66 +0\\.91 +0\\.25 +0\\.13 to 0\\.41")
                .containsPattern("scaffolded +20 +0\\.70 +1\\.00 0\\.60 +0\\.43 +-0\\.17 +-0\\.37 to -0\\.07")
                .containsPattern("math.* +scaffolded +P\\(True\\) +0\\.91 +0\\.91 +0\\.00 +-0\\.13 to 0\\.13")
                .containsPattern("impl.* +scaffolded +P\\(True\\) +0\\.43 +0\\.57 +-0\\.14 +-0\\.44 to 0\\.00");
    }

    /** No model is there: whatever had not been kept would fail. */
    @Test
    void shippedScaffoldOnTheSameDrafts() throws IOException {
        Path source = Files.copy(RESULTS.resolve("reporting-side.run"), folder.resolve("reporting-side.run"));
        String judged = folder.resolve("judged-again.run").toString();

        assertThat(Program.BARE
                        .run(
                                "judge",
                                source.toString(),
                                "--p-true",
                                "--run",
                                judged,
                                "--model",
                                "1.5b",
                                "--base-url",
                                "http://127.0.0.1:1/v1",
                                "--report",
                                folder.resolve("report").toString())
                        .out())
                .containsPattern("gain in points +\\+27\\.2 +\\+14\\.1 to \\+41\\.0")
                .contains("23 agreed to")
                .contains("As many by p-true: 78% right; the gate leads by +13.0 (0.0 to +33.3)");
        assertThat(gaps(Path.of(judged)))
                .containsPattern("scaffolded +44 +0\\.50 +0\\.00 0\\.64 +0\\.91 0\\.27 +0\\.14 to 0\\.42")
                .containsPattern("scaffolded +20 +0\\.05 +1\\.00 0\\.65 +1\\.00");

        pageSays(
                "does-it-help.md",
                List.of(
                        "**+27.2 (+14.1 to +41.0)**",
                        "78% right (the gate leads by +13.0, 0.0 to +33.3)",
                        "+27 (14 to 42)",
                        "| 5% | 1 of 1 |"));
    }

    @Test
    void votesOnTheTuningSide() {
        assertThat(gaps(RESULTS.resolve("votes-tune.run")))
                .containsPattern("scaffolded +33 +0\\.70 +1\\.00 0\\.39 +0\\.39 +0\\.00 -0\\.12 to 0\\.10");
    }

    @Test
    void shippedScaffoldOnNewRows() throws IOException {
        Path run = RESULTS.resolve("shipped.run");
        assertThat(reported(run))
                .contains("only 2 of 92 items differ")
                .containsPattern("scaffolded +20% +61% +49% +\\+12\\.2 +-8\\.2 to \\+30\\.5 +0\\.10")
                .contains("As many by p-true: 56% right; the gate leads by +5.6 (-21.1 to +35.6)")
                .containsPattern("scaffolded +49% +39 to 58% +92 +6 +0 +10\\.0 +5,299");
        assertThat(gaps(run))
                .containsPattern("math.* +scaffolded +15 +0\\.60 +0\\.11 0\\.60 +0\\.78 +0\\.18 +0\\.00 to 0\\.47")
                .containsPattern("proof.* +scaffolded +16 +0\\.31 +0\\.80 0\\.44 +0\\.20 -0\\.24 +-0\\.50 to 0\\.23")
                .containsPattern("pron.* +scaffolded +23 +0\\.09 +1\\.00 0\\.57 +1\\.00");

        pageSays(
                "does-it-help.md",
                List.of(
                        "11: 61%, +12.2 (−8.2 to +30.5)",
                        "5,299 tokens and 10.0 calls",
                        "56% right (the gate leads by +5.6, −21.1 to +35.6)",
                        "(+18, 0 to +47)",
                        "(a gap of −24, −50 to +23)"));
    }

    @Test
    void lettersThatWereAskedForWithAPlaceholder() throws IOException {
        assertThat(reported(RESULTS.resolve("new-rows.run")))
                .contains("only 1 of 30 items differ")
                .containsPattern("scaffolded +17% +80% +37%");
        assertThat(gaps(RESULTS.resolve("new-rows.run"))).containsPattern("pron.* +scaffolded +13 +0\\.00 +- 0\\.00");

        pageSays("does-it-help.md", List.of("agreed to 5 answers, 4 of them right"));
    }

    @Test
    void oneFreshAnswerOnTheReportingSide() throws IOException {
        assertThat(reported(RESULTS.resolve("one-fresh-answer.run")))
                .contains("only 0 of 64 items differ")
                .containsPattern("scaffolded +33% +71% +64% +\\+7\\.4 +-9\\.0 to \\+22\\.6");
        assertThat(folder.resolve("report/report.html"))
                .content()
                .contains("Counting only the tokens that the model wrote, majorities of 3.40 samples")
                .contains("−2.0 points (−10.2 to +5.8)");
        assertThat(folder.resolve("report/run.json")).content().contains("\"equalOutputTokens\" : {");

        pageSays("does-it-help.md", List.of("+7.4 (−9.0 to +22.6)"));
    }

    @Test
    void draftsUnderEveryQuestion() throws IOException {
        Path run = RESULTS.resolve("drafts.run");
        assertThat(reported(run))
                .containsPattern("scaffolded +34% +74% +58% +\\+16\\.4 +\\+7\\.7 to \\+25\\.3")
                .containsPattern("same-again +54% +24% +20% +0\\.66")
                .containsPattern("answer-correct +79% +2% +20% +0\\.58 +0\\.68 +0\\.60 to 0\\.75");
        assertThat(gaps(run))
                .containsPattern("scaffolded +120 +0\\.38 +0\\.09 0\\.61 +0\\.89 +0\\.28 +0\\.18 to 0\\.38")
                .containsPattern("scaffolded +57 +0\\.40 +0\\.96 0\\.61 +0\\.43 -0\\.18 -0\\.34 to -0\\.03")
                .containsPattern("scaffolded +28 +0\\.00");

        pageSays(
                "does-it-help.md",
                List.of(
                        "+16.4 points (7.7 to 25.3)",
                        "| word problems | 120 | 61% | 38% | **89%** | **+28 (18 to 38)** |",
                        "| same-again | 54% | 24% | 20% | 0.66 (0.59 to 0.71) |"));
    }

    @Test
    void problemsWithoutAnAnswer() throws IOException {
        assertThat(reported(Path.of("src/test/recordings/umwp.run")))
                .contains("gate rejects 0.0 points more of what cannot be answered than plain, and refuses")
                .containsPattern("plain +problems 17/13 +0\\.29 0\\.12 to 0\\.53 +0\\.15 0\\.00 to 0\\.46")
                .containsPattern("gate +problems 17/13 +0\\.29 0\\.12 to 0\\.53 +0\\.15 0\\.00 to 0\\.46");

        pageSays("agreement.md", List.of("| `gate` | 29% (12 to 53) | 15% (0 to 46) |"));
    }

    @Test
    void peers() throws IOException {
        assertThat(reported(RESULTS.resolve("peers.run")))
                .containsPattern("gated +16 +0\\.06 +0\\.00 to 0\\.31 +1\\.00 +- +0\\.00")
                .containsPattern("ungated +16 +0\\.69 +0\\.44 to 0\\.88 +0\\.64 +0\\.30 to 0\\.89 +0\\.25")
                .containsPattern("P\\(wrong and agree\\) +-0\\.25 +-0\\.50 to -0\\.06")
                .containsPattern("all items +12\\.2 +0\\.49 +0\\.01 ");

        pageSays(
                "dialogues.md",
                List.of(
                        "−25 points, −50 to −6",
                        "as much as 12.2 samples, whose majority is right in 49%",
                        "| 69% (44 to 88) | 64% (30 to 89) | 25% |",
                        "| 6% (0 to 31) | 1 of 1 | 0% |"));
    }

    private static String panel(String name) throws IOException {
        return Program.BARE
                .run(
                        "ask",
                        "--scaffold",
                        "panel",
                        "--temperature",
                        "0.7",
                        "--max-tokens",
                        "300",
                        "--replay",
                        RESULTS.resolve(name + ".cassette.jsonl").toString(),
                        Files.readString(RESULTS.resolve(name + ".question.txt")))
                .out();
    }

    @Test
    void panels() throws IOException {
        assertThat(panel("panel-right")).startsWith("AGREED after repair   12 calls, 5,267 tokens read, 949 written");
        assertThat(panel("panel-wrong"))
                .startsWith("AGREED")
                .contains("0.878, below 0.88", "0.877, below 0.88", "Both answers are correct");

        pageSays("dialogues.md", List.of("12 calls and 6,216 tokens", ".878, below .88", ".877, below .88"));
    }
}
