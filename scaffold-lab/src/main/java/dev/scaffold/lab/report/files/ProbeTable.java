package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.probes.ProbeReport;
import dev.scaffold.lab.report.probes.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A probe's report as plain lines of at most 80 columns. */
public final class ProbeTable {
    private ProbeTable() {}

    /** The lines. */
    public static List<String> of(ProbeReport report) {
        Lines lines = new Lines();
        lines.say(report.headline() + ".").say(report.price());
        for (Sheet sheet : report.sheets()) {
            if (sheet.where() == Sheet.Where.EVERYWHERE && !sheet.rows().isEmpty()) {
                List<List<String>> rows = new ArrayList<>(List.of(sheet.headings()));
                rows.addAll(sheet.rows());
                lines.gap().say(sheet.title() + ":").table(rows);
            }
        }
        return lines.all().stream()
                .map(l -> l.replace('\u2212', '-').replace('\u2013', '-'))
                .toList();
    }
}
