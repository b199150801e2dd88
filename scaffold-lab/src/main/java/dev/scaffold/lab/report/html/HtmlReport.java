package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Items;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The report of a run as one HTML file: the verdict, the price, then plots with their tables, and every answer with what happened. It
 * needs no network, runs no script but its own, and can be read on a phone, on paper and without scripts.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * The page.
     *
     * @param comparison the figures of that run
     */
    public static String of(RunSource run, Comparison comparison) {
        Page page = new Page("Scaffold: " + comparison.headline().ruling().word() + ", "
                + comparison.run().scaffold() + " on " + comparison.run().model());
        head(page.body().appendElement("header"), comparison);
        Element main = page.body().appendElement("main");
        Traces traces = new Traces(run);
        DifferencesSection.add(main, comparison);
        ArmsSection.add(main, comparison);
        AgreementSection.add(main, comparison);
        QuestionsSection.add(main, comparison);
        CalibrationSection.add(main, comparison);
        ItemsSection.add(main, comparison, Items.of(run), traces);
        MadeSection.add(main, comparison);
        page.body()
                .appendElement("footer")
                .appendElement("p")
                .text("Made by Scaffold. Plots: d3 " + Resource.d3Version()
                        + ", ISC licence. This page holds all it needs and asks no network.");
        page.data("figures", figures(comparison));
        page.data("traces", traces.packed());
        page.script(Resource.d3());
        page.script(Resource.own("plots.js"));
        page.script(Resource.own("traces.js"));
        return page.html();
    }

    private static void head(Element header, Comparison comparison) {
        RunInfo run = comparison.run();
        header.appendElement("h1").text(comparison.headline().verdict().replaceAll("(?<= )-(?=\\d)", "\u2212"));
        header.appendElement("p").addClass("price").text(comparison.headline().price());
        header.appendElement("p")
                .addClass("made")
                .text(run.scaffold() + " on " + run.model() + ", " + Shown.some(comparison.items(), "row") + " of "
                        + (comparison.families().size() == 1
                                ? "one family"
                                : Shown.count(comparison.families().size()) + " families")
                        + ", " + run.recorded().toString().substring(0, 10));
        if (run.side() == Side.TUNE) {
            header.appendElement("p")
                    .addClass("warn")
                    .text(
                            "These are tuning rows: they may have been looked at while things were changed, so expect less elsewhere.");
        }
        comparison
                .partial()
                .ifPresent(said -> header.appendElement("p").addClass("warn").text(said));
        Element nav = header.appendElement("nav").attr("aria-label", "Sections");
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("differences", "Differences");
        sections.put("arms", "Arms and price");
        sections.put("agreement", "Agreement");
        sections.put("questions", "Questions");
        sections.put("calibration", "Calibration");
        sections.put("items", "Row by row");
        sections.put("made", "How it was made");
        sections.forEach(
                (id, name) -> nav.appendElement("a").attr("href", "#" + id).text(name));
    }

    private static Map<String, Object> figures(Comparison comparison) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("differences", DifferencesSection.figures(comparison));
        figures.put("risk", AgreementSection.figures(comparison));
        figures.put("cost", ArmsSection.figures(comparison));
        figures.put("reliability", CalibrationSection.figures(comparison));
        return figures;
    }
}
