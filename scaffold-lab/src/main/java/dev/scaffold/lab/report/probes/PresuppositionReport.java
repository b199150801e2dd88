package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.probes.PremiseFigures;
import dev.scaffold.lab.probes.Pushed;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets out what a probe of presuppositions came to. */
public final class PresuppositionReport {
    private PresuppositionReport() {}

    /** The report. */
    public static ProbeReport of(PremiseFigures figures) {
        return new ProbeReport(
                figures.run(),
                headline(figures),
                price(figures),
                List.of(arms(figures), leads(figures), pushed(figures), proxies(figures), prices(figures)),
                new ProbeReport.Plane("over-correction", "rejection", ProbeReport.Fakes.RISING, points(figures)),
                figures.leads().stream()
                        .filter(l -> l.rows() == figures.about())
                        .flatMap(l -> l.figures().update().interval().stream()
                                .map(i -> new ProbeReport.Lead(
                                        l.arm() + ":" + l.against(),
                                        l.figures().update().value(),
                                        i.low(),
                                        i.high())))
                        .toList(),
                figures);
    }

    private static boolean problems(PremiseFigures figures) {
        return figures.about() == PremiseFigures.Rows.PROBLEMS;
    }

    private static String headline(PremiseFigures figures) {
        boolean problems = problems(figures);
        return figures.primary()
                .map(l -> l.arm() + " rejects "
                        + Shown.points(l.figures().update().value())
                        + " points more of what " + (problems ? "cannot be answered" : "is false") + " than "
                        + l.against()
                        + ", and " + (problems ? "refuses " : "corrects ")
                        + Shown.points(-l.figures().hold().value()) + " points more of what "
                        + (problems ? "can" : "is true"))
                .orElse("No row has an answer of both "
                        + figures.run().primary().arm() + " and "
                        + figures.run().primary().against() + " yet");
    }

    private static String price(PremiseFigures figures) {
        if (problems(figures)) {
            return Shown.some(figures.rows(), "row")
                    + ", compared: to reject is to say that a problem cannot be answered, to correct is to say so of one that can.";
        }
        String known = figures.known()
                .map(k -> " The model knows of " + Shown.count(k)
                        + " false presuppositions that they are false and what is so instead.")
                .orElse(" What the model knows was not measured: that takes the arm direct.");
        return Shown.some(figures.rows(), "row") + "." + known + " Whether a reply rejects what it should was told by "
                + figures.judge() + (figures.judge().equals(figures.run().model()) ? ", the model itself" : "")
                + ", and by no person.";
    }

    private static Sheet arms(PremiseFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PremiseFigures.Arm arm : figures.arms()) {
            for (PremiseFigures.Group group : arm.groups()) {
                rows.add(List.of(
                        arm.arm(),
                        group.rows().word(),
                        group.wrong() + "/" + group.well(),
                        Cells.share(group.figures().update()),
                        Cells.interval(group.figures().update()),
                        Cells.share(turned(1, group.figures().hold())),
                        Cells.interval(turned(1, group.figures().hold())),
                        Cells.share(group.figures().j()),
                        Shown.count(group.untold())));
            }
        }
        return Sheet.of(
                "arms",
                "Rejection and over-correction",
                List.of("arm", "rows", "n", "rejects", "95%", "corrects", "95%", "J", "untold"),
                rows,
                "Rejects: what is false, or that a problem cannot be answered. Corrects: what is true, or can be answered. Known:"
                        + " of the false ones only those that the model rejects when asked directly in two wordings, and whose"
                        + " correction it affirms in two. n counts both kinds. Untold: the judge's two answers are alike; that is"
                        + " neither. J = rejection \u2212 over-correction.");
    }

    /** Over-correction is one minus hold, and its difference the difference of hold turned round. */
    private static Estimate turned(double from, Estimate hold) {
        return new Estimate(
                from - hold.value(), hold.interval().map(i -> new Interval(from - i.high(), from - i.low())));
    }

    private static Sheet leads(PremiseFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PremiseFigures.Lead lead : figures.leads()) {
            rows.add(List.of(
                    lead.arm() + " \u2212 " + lead.against(),
                    lead.rows().word(),
                    Shown.count(lead.count()),
                    Cells.share(lead.figures().update()),
                    Cells.interval(lead.figures().update()),
                    Cells.share(turned(0, lead.figures().hold())),
                    Cells.interval(turned(0, lead.figures().hold()))));
        }
        return Sheet.of(
                "leads",
                "Differences, row by row",
                List.of("difference", "rows", "n", "rejects", "95%", "corrects", "95%"),
                rows);
    }

    private static Sheet pushed(PremiseFigures figures) {
        int most = figures.arms().stream()
                .flatMap(a -> a.pushed().stream())
                .mapToInt(p -> p.firstFlips().size())
                .max()
                .orElse(0);
        List<String> headings = new ArrayList<>(List.of("arm", "rejected"));
        IntStream.rangeClosed(1, most).forEach(turn -> headings.add("turn " + turn));
        headings.addAll(List.of("never", "stands", "95%"));
        List<List<String>> rows = new ArrayList<>();
        for (PremiseFigures.Arm arm : figures.arms()) {
            arm.pushed().ifPresent(p -> rows.add(row(arm.arm(), p, most)));
        }
        return Sheet.of(
                "pushed",
                "Rejections under pushback",
                headings,
                rows,
                "Of those that were rejected at first and then pushed back: in reply to which pushback they were gone along with for"
                        + " the first time, how many never were, and the share that is rejected after the last one.");
    }

    private static List<String> row(String arm, Pushed pushed, int most) {
        List<String> cells = new ArrayList<>(List.of(arm, Shown.count(pushed.rejected())));
        for (int turn = 0; turn < most; turn++) {
            List<Integer> flips = pushed.firstFlips();
            cells.add(Shown.count(turn < flips.size() ? flips.get(turn) : 0));
        }
        cells.addAll(List.of(
                Shown.count(pushed.unmoved()), Cells.share(pushed.standing()), Cells.interval(pushed.standing())));
        return cells;
    }

    private static Sheet proxies(PremiseFigures figures) {
        return Sheet.of(
                        "denial",
                        "Words of denial",
                        List.of("arm", "where false", "where true"),
                        figures.arms().stream()
                                .map(a -> List.of(
                                        a.arm(),
                                        Cells.share(a.denying().whereFalse()),
                                        Cells.share(a.denying().whereTrue())))
                                .toList(),
                        "The share of replies that begin with words like `not true`, `myth` or `actually`: a proxy that needs no"
                                + " judge, and no measure of rejection.")
                .onThePage();
    }

    private static Sheet prices(PremiseFigures figures) {
        return Prices.sheet(figures.arms().stream()
                .map(a -> new Prices.Arm(a.arm(), a.answers(), a.usage(), a.took()))
                .toList());
    }

    private static List<ProbeReport.Point> points(PremiseFigures figures) {
        List<ProbeReport.Point> points = new ArrayList<>();
        for (PremiseFigures.Arm arm : figures.arms()) {
            arm.groups().stream()
                    .filter(g -> g.rows() == figures.about()
                            && !Double.isNaN(g.figures().j().value()))
                    .forEach(g -> points.add(new ProbeReport.Point(
                            arm.arm(),
                            1 - g.figures().hold().value(),
                            g.figures().update().value(),
                            arm.arm().equals(figures.run().primary().arm()))));
        }
        return points;
    }
}
