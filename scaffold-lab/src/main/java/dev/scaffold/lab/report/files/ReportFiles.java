package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.html.HtmlReport;
import dev.scaffold.lab.runs.RunSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a report: {@code report.html}, {@code run.json}, {@code rows.csv} and {@code junit.xml}, in one folder. They can be made
 * again from the run at any time, and are the same each time.
 */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes them; files of these names are replaced.
     *
     * @param folder is made if it is not there
     * @param asked what the test in {@code junit.xml} asks for
     * @return the files, the page first
     */
    public static List<Path> write(RunSource run, Comparison comparison, Path folder, JUnitXml.Asked asked)
            throws IOException {
        Files.createDirectories(folder);
        Path page = Files.writeString(folder.resolve("report.html"), HtmlReport.of(run, comparison));
        Path json = Files.writeString(folder.resolve("run.json"), RunJson.of(comparison));
        Path rows = folder.resolve("rows.csv");
        try (BufferedWriter out = Files.newBufferedWriter(rows)) {
            RowsCsv.write(run, out);
        }
        Path junit = Files.writeString(folder.resolve("junit.xml"), JUnitXml.of(comparison, asked));
        return List.of(page, json, rows, junit);
    }
}
