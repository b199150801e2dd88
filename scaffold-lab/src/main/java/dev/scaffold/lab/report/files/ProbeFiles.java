package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.html.ProbePage;
import dev.scaffold.lab.report.probes.ProbeReport;
import dev.scaffold.lab.runs.RunSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a probe's report: {@code report.html} and {@code run.json}, in one folder. They can be made again from the run at any time,
 * and are the same each time.
 */
public final class ProbeFiles {
    private ProbeFiles() {}

    /**
     * Writes them; files of these names are replaced.
     *
     * @param folder is made if it is not there
     * @return the files, the page first
     */
    public static List<Path> write(RunSource run, ProbeReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve("report.html"), ProbePage.of(run, report)),
                Files.writeString(folder.resolve("run.json"), FiguresJson.of(report.figures())));
    }
}
