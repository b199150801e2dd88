package dev.scaffold.lab.report.html;

import dev.scaffold.lab.calibration.Calibration;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Rivals;
import dev.scaffold.lab.report.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How far scores can be believed. */
final class CalibrationSection {
    private CalibrationSection() {}

    static void add(Element main, Comparison comparison) {
        Section section = Section.in(main, "calibration", "How far scores can be believed");
        if (comparison.calibration().isEmpty()) {
            section.note("Nobody scored the answers of this run.");
            return;
        }
        section.plot(
                "reliability-plot",
                "Answers of " + comparison.primary().contrast().arm()
                        + ", in ten bins by how sure the score was; larger dots hold more answers. On the dotted line it is right"
                        + " as often as it is sure.");
        Table table = section.table(
                "Scores as they are, nothing fitted", "Score", "Answers", "Right", "Brier", "ECE", "AUROC");
        comparison
                .calibration()
                .forEach((name, figures) -> table.row(
                        Rivals.name(name),
                        Shown.count(figures.count()),
                        Shown.percent(figures.accuracy()),
                        Shown.number(figures.brier()),
                        Shown.number(figures.expectedError()),
                        figures.auroc().isPresent()
                                ? Shown.number(figures.auroc().getAsDouble())
                                : "\u2013"));
        section.note(
                "Brier is the mean squared distance between score and outcome, ECE the mean distance over ten equal bins, AUROC"
                        + " the chance that a right answer is scored above a wrong one.");
        bins(section, comparison.calibration());
    }

    private static void bins(Section section, Map<String, Calibration> calibration) {
        Element details = section.element().appendElement("details");
        details.appendElement("summary").text("The bins");
        Table table = Table.in(details, "Reliability", "Score", "Between", "Answers", "Mean score", "Right");
        calibration.forEach((name, figures) -> figures.bins()
                .forEach(bin -> table.row(
                        Rivals.name(name),
                        Shown.number(bin.from()) + " and " + Shown.number(bin.to()),
                        Shown.count(bin.count()),
                        Shown.number(bin.probability()),
                        Shown.percent(bin.right()))));
    }

    /** What the plot shows. */
    static List<Map<String, Object>> figures(Comparison comparison) {
        List<Map<String, Object>> scores = new ArrayList<>();
        comparison
                .calibration()
                .forEach((name, figures) -> scores.add(Map.of(
                        "label", Rivals.name(name),
                        "bins",
                                figures.bins().stream()
                                        .map(CalibrationSection::bin)
                                        .toList())));
        return scores;
    }

    private static Map<String, Object> bin(Calibration.Bin bin) {
        return Map.of("said", bin.probability(), "right", bin.right(), "count", bin.count());
    }
}
