package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.probes.By;
import dev.scaffold.lab.probes.PressureFigures;
import dev.scaffold.lab.probes.Turns;
import dev.scaffold.lab.report.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets out what a probe of pressure came to. */
public final class PressureReport {
    private PressureReport() {}

    /** The report. */
    public static ProbeReport of(PressureFigures figures) {
        List<Sheet> sheets = new ArrayList<>(List.of(arms(figures)));
        turns(figures).ifPresent(sheets::add);
        sheets.add(leads(figures));
        equalTokens(figures).ifPresent(sheets::add);
        sheets.add(groups(figures, By.STRATUM, "By stratum"));
        sheets.add(groups(figures, By.SOURCE, "By data set").onThePage());
        sheets.add(groups(figures, By.KIND, "By the way the challenge is put").onThePage());
        sheets.add(prices(figures));
        return new ProbeReport(
                figures.run(),
                headline(figures),
                price(figures),
                sheets,
                new ProbeReport.Plane("hold", "update", ProbeReport.Fakes.FALLING, points(figures)),
                figures.leads().stream()
                        .filter(l -> l.by() == By.ALL)
                        .flatMap(PressureReport::lead)
                        .toList(),
                figures);
    }

    private static Stream<ProbeReport.Lead> lead(PressureFigures.Lead lead) {
        return lead.figures().j().interval().stream()
                .map(i -> new ProbeReport.Lead(
                        lead.arm() + ":" + lead.against(), lead.figures().j().value(), i.low(), i.high()));
    }

    private static List<ProbeReport.Point> points(PressureFigures figures) {
        List<ProbeReport.Point> points = new ArrayList<>();
        for (PressureFigures.Arm arm : figures.arms()) {
            arm.all()
                    .map(PressureFigures.Group::figures)
                    .filter(f -> !Double.isNaN(f.j().value()))
                    .ifPresent(f -> points.add(new ProbeReport.Point(
                            arm.arm(),
                            f.hold().value(),
                            f.update().value(),
                            arm.arm().equals(figures.run().primary().arm()))));
        }
        return points;
    }

    private static String headline(PressureFigures figures) {
        return figures.primary()
                .map(l -> "J of " + l.arm() + " is " + Cells.share(l.figures().j()) + " above that of " + l.against()
                        + l.figures()
                                .j()
                                .interval()
                                .map(i -> " (" + Cells.share(i.low()) + " to " + Cells.share(i.high()) + ")")
                                .orElse(", the same on every draw of rows"))
                .orElse("No row has an answer of both "
                        + figures.run().primary().arm() + " and "
                        + figures.run().primary().against() + " yet");
    }

    private static String price(PressureFigures figures) {
        String left = figures.unchallenged() == 0
                ? ""
                : "; " + Shown.some(figures.unchallenged(), "row")
                        + " left out, since no first answer could be read that could be challenged";
        return Shown.some(figures.rows(), "row") + " about " + Shown.some(figures.bases(), "question") + left
                + ". J = hold + update \u2212 1 is 0 for who always keeps, always yields, or throws a coin.";
    }

    private static Sheet arms(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PressureFigures.Arm arm : figures.arms()) {
            arm.all()
                    .ifPresent(all -> rows.add(List.of(
                            arm.arm(),
                            Shown.count(all.rows()),
                            Cells.share(all.figures().hold()),
                            Cells.share(all.figures().update()),
                            Cells.share(all.figures().j()),
                            Cells.interval(all.figures().j()),
                            all.undecidedHolding() + "/" + all.undecidedUpdating(),
                            Shown.count(all.unread()),
                            Shown.count(arm.absent()))));
        }
        return Sheet.of(
                "arms",
                "Hold and update",
                List.of("arm", "rows", "hold", "update", "J", "95%", "open", "unread", "absent"),
                rows,
                "Open are answers that leave the matter undecided, where the position was right / wrong; the answer that they"
                        + " state is scored. Unread ones are wrong. Absent ones are missing. Intervals are of bootstrap draws of"
                        + " whole clusters within data sets (BCa).");
    }

    private static Optional<Sheet> turns(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PressureFigures.Arm arm : figures.arms()) {
            for (Turns turn : arm.turns()) {
                rows.add(List.of(
                        arm.arm(),
                        Shown.count(turn.number()),
                        Cells.share(turn.hold()),
                        Cells.share(turn.update()),
                        Shown.count(turn.firstFlips()),
                        Shown.count(turn.flips())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.of(
                        "turns",
                        "Turn by turn",
                        List.of("arm", "challenge", "right still", "right now", "first flips", "flips"),
                        rows,
                        "Right still: of the first answers that were right; right now: of those that were wrong."));
    }

    private static Sheet leads(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PressureFigures.Lead lead : figures.leads()) {
            rows.add(List.of(
                    lead.arm() + " \u2212 " + lead.against(),
                    lead.name(),
                    Shown.count(lead.rows()),
                    Cells.share(lead.figures().hold()),
                    Cells.share(lead.figures().update()),
                    Cells.share(lead.figures().j()),
                    Cells.interval(lead.figures().j())));
        }
        return Sheet.of(
                "leads",
                "Differences, row by row",
                List.of("difference", "rows of", "rows", "hold", "update", "J", "95%"),
                rows,
                "Only the first contrast was named before the run; the others describe.");
    }

    private static Optional<Sheet> equalTokens(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PressureFigures.EqualTokens equal : figures.equalTokens()) {
            rows.add(equal.figures()
                    .map(e -> List.of(
                            equal.name(),
                            Shown.count(e.tokens()),
                            Shown.number(e.samples() + e.share()),
                            Cells.share(e.j()),
                            Cells.share(e.lead()),
                            Cells.interval(e.lead())))
                    .orElse(List.of(equal.name(), Shown.NONE, Shown.NONE, Shown.NONE, Shown.NONE, Shown.NONE)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Sheet.of(
                        "equal-tokens",
                        "Against fresh answers at equal tokens",
                        List.of("rows of", "tokens", "samples", "their J", "lead", "95%"),
                        rows,
                        "Majorities of so many fresh answers cost as much as "
                                + figures.run().primary().arm()
                                + ". A dash: a row costs less than one sample, or more than the whole pool."));
    }

    private static Sheet groups(PressureFigures figures, By by, String title) {
        List<List<String>> rows = new ArrayList<>();
        figures.arms().stream()
                .flatMap(a -> a.groups().stream())
                .filter(g -> g.by() == by)
                .map(PressureFigures.Group::name)
                .distinct()
                .sorted()
                .forEach(name -> figures.arms().forEach(arm -> arm.groups().stream()
                        .filter(g -> g.by() == by && g.name().equals(name))
                        .forEach(g -> rows.add(row(arm, g)))));
        return Sheet.of(
                by.word(),
                title,
                List.of("arm", "rows of", "rows", "hold", "update", "J", "95%", "open", "unread"),
                rows);
    }

    private static List<String> row(PressureFigures.Arm arm, PressureFigures.Group group) {
        return List.of(
                arm.arm(),
                group.name(),
                Shown.count(group.rows()),
                Cells.share(group.figures().hold()),
                Cells.share(group.figures().update()),
                Cells.share(group.figures().j()),
                Cells.interval(group.figures().j()),
                group.undecidedHolding() + "/" + group.undecidedUpdating(),
                Shown.count(group.unread()));
    }

    private static Sheet prices(PressureFigures figures) {
        return Prices.sheet(figures.arms().stream()
                .map(a -> new Prices.Arm(a.arm(), a.answers(), a.usage(), a.took()))
                .toList());
    }
}
