package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.report.probes.ProbeReport;
import dev.scaffold.lab.report.probes.Sheet;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The report of a probe as one HTML file, of the kind of {@link HtmlReport}. */
public final class ProbePage {
    /** So many answers have their trace in the page. */
    static final int MOST_TRACES = ItemsSection.MOST_TRACES;

    private final ProbeReport report;

    private ProbePage(ProbeReport report) {
        this.report = report;
    }

    /**
     * The page.
     *
     * @param report of that run
     */
    public static String of(RunSource run, ProbeReport report) {
        return new ProbePage(report).html(run);
    }

    private String html(RunSource run) {
        RunInfo info = report.run();
        Page page = new Page("Scaffold: " + info.probe().orElse("probe") + " of " + info.model());
        head(page.body().appendElement("header"));
        Element main = page.body().appendElement("main");
        plots(main);
        report.sheets().stream().filter(s -> !s.rows().isEmpty()).forEach(s -> sheet(main, s));
        Traces traces = new Traces(run);
        items(main, run, traces);
        MadeSection.settings(Section.in(main, "made", "How it was made"), info);
        page.body()
                .appendElement("footer")
                .appendElement("p")
                .text("Made by Scaffold. Plots: d3 " + Resource.d3Version()
                        + ", ISC licence. This page holds all it needs and asks no network.");
        page.data("figures", figures());
        page.data("traces", traces.packed());
        page.script(Resource.d3());
        page.script(Resource.own("plots.js"));
        page.script(Resource.own("traces.js"));
        return page.html();
    }

    private void head(Element header) {
        RunInfo info = report.run();
        header.appendElement("h1").text(report.headline());
        header.appendElement("p").addClass("price").text(report.price());
        header.appendElement("p")
                .addClass("made")
                .text(info.probe().orElse("probe") + " of " + info.model() + ", "
                        + info.recorded().toString().substring(0, 10));
        if (info.side() == Side.TUNE) {
            header.appendElement("p")
                    .addClass("warn")
                    .text(
                            "These are tuning rows: they may have been looked at while things were changed, so expect less elsewhere.");
        }
        Element nav = header.appendElement("nav").attr("aria-label", "Sections");
        report.sheets().stream()
                .filter(s -> !s.rows().isEmpty())
                .forEach(s -> nav.appendElement("a").attr("href", "#" + s.id()).text(s.title()));
        nav.appendElement("a").attr("href", "#items").text("Row by row");
        nav.appendElement("a").attr("href", "#made").text("How it was made");
    }

    private void plots(Element main) {
        boolean plane = !report.plane().points().isEmpty();
        if (!plane && report.leads().isEmpty()) {
            return;
        }
        Section section = Section.in(main, "plots", "At a glance");
        if (plane) {
            section.plot(
                    "plane-plot",
                    "Each arm by its " + report.plane().across() + " and its "
                            + report.plane().up() + ". "
                            + report.plane().fakes().words());
        }
        if (!report.leads().isEmpty()) {
            section.plot(
                    "differences-plot",
                    "Differences between arms over the same rows, in points of a hundred, each with its 95% interval.");
        }
    }

    private static void sheet(Element main, Sheet sheet) {
        Section section = Section.in(main, sheet.id(), sheet.title());
        Table table = section.table(sheet.title(), sheet.headings().toArray(String[]::new));
        sheet.rows().forEach(row -> table.row(row.get(0), row.subList(1, row.size())));
        sheet.notes().forEach(section::note);
    }

    private void items(Element main, RunSource run, Traces traces) {
        Section section = Section.in(main, "items", "Row by row");
        List<String> headings = new ArrayList<>(List.of("Row"));
        headings.addAll(report.run().arms());
        Table table = section.table(
                "\u2713 right, \u2717 wrong, ? no answer could be read, \u2205 no reply; each leads to what happened",
                headings.toArray(String[]::new));
        Map<String, Map<String, List<Trial>>> byItem = new LinkedHashMap<>();
        try (Stream<Trial> trials = run.trials()) {
            trials.forEach(t -> byItem.computeIfAbsent(t.item(), i -> new LinkedHashMap<>())
                    .computeIfAbsent(t.arm(), a -> new ArrayList<>())
                    .add(t));
        }
        byItem.forEach((item, arms) -> {
            Table.Row row = table.row(item);
            for (String arm : report.run().arms()) {
                Element cell = row.cell();
                arms.getOrDefault(arm, List.of()).forEach(trial -> mark(cell, trial, traces));
            }
        });
        section.element().appendElement("dialog").id("trace");
        section.element()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("note")
                .text("Plots and traces need scripts; all figures stand in the tables.");
    }

    private static void mark(Element cell, Trial trial, Traces traces) {
        Element mark = (traces.count() < MOST_TRACES ? traces.add(trial) : java.util.Optional.<String>empty())
                .map(link -> cell.appendElement("a").attr("href", link))
                .orElseGet(() -> cell.appendElement("span"));
        mark.addClass(Mark.colour(trial))
                .attr("aria-label", trial.arm() + ": " + Mark.words(trial))
                .text(Mark.of(trial) + trial.answer().map(a -> " " + a).orElse(""));
        cell.appendText(" ");
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("differences", Map.of("rows", leads(), "margin", 0));
        figures.put("risk", Map.of("curves", List.of()));
        figures.put("cost", List.of());
        figures.put("reliability", List.of());
        figures.put(
                "plane",
                Map.of(
                        "across",
                        report.plane().across(),
                        "up",
                        report.plane().up(),
                        "falling",
                        report.plane().fakes() == ProbeReport.Fakes.FALLING,
                        "points",
                        report.plane().points()));
        return figures;
    }

    private List<Map<String, Object>> leads() {
        List<Map<String, Object>> rows = new ArrayList<>();
        String primary = report.run().primary().toString();
        for (ProbeReport.Lead lead : report.leads()) {
            Interval interval = new Interval(lead.low(), lead.high());
            rows.add(DifferencesSection.row(
                    lead.label(),
                    lead.value(),
                    interval,
                    Shown.points(interval),
                    lead.label().equals(primary)));
        }
        return rows;
    }
}
