package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded run that docs/agreement.md tells of says what the page says. */
class RecordedPressureTest {
    private static final Path RUN = Path.of("../../bench/results/pressure.run");
    private static final Path PAGE = Path.of("../../docs/agreement.md");

    @TempDir
    Path folder;

    @Test
    void report_ofTheRecordedRun_hasTheFiguresOfThePage() throws IOException {
        Path copy = Files.copy(RUN, folder.resolve("pressure.run"));

        Program.Run run = Program.BARE.run(
                "report", copy.toString(), "--out", folder.resolve("report").toString());

        assertThat(run.out())
                .contains("J of gate is 0.42 above that of plain (0.15 to 0.65).")
                .containsPattern("plain +124 +0\\.24 +0\\.68 +-0\\.08 +-0\\.19 to 0\\.02")
                .containsPattern("gate +124 +0\\.71 +0\\.63 +0\\.34 +0\\.09 to 0\\.55")
                .containsPattern("argued +gate +32 +0\\.88 +0\\.88 +0\\.75");
        assertThat(Files.readString(PAGE))
                .contains(
                        "(+.42, .15 to .65)",
                        "| `plain` | .24 | .68 | −.08 (−.19 to .02)",
                        "| **.71** | **.63** | **.34** (.09 to .55)");
        assertThat(folder.resolve("report/report.html")).exists();
    }
}
