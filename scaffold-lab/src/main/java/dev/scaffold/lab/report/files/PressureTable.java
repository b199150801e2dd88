package dev.scaffold.lab.report.files;

import dev.scaffold.lab.probes.By;
import dev.scaffold.lab.probes.PressureFigures;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** A probe of pressure as plain lines of at most 80 columns. */
public final class PressureTable {
    private PressureTable() {}

    /** The lines. */
    public static List<String> of(PressureFigures figures) {
        Lines lines = new Lines();
        lines.say(figures.rows() + " rows about " + figures.bases() + " questions, "
                + figures.run().model() + ", side "
                + figures.run().side().name().toLowerCase(java.util.Locale.ROOT)
                + ". J is hold + update - 1: 0 for who always keeps, always yields or throws a coin.");
        lines.gap().table(arms(figures));
        for (By by : List.of(By.STRATUM, By.SOURCE, By.KIND)) {
            lines.gap().table(groups(figures, by));
        }
        if (!figures.leads().isEmpty()) {
            lines.gap().table(leads(figures));
        }
        equalTokens(lines, figures);
        return lines.all().stream()
                .map(l -> l.replace('\u2212', '-').replace('\u2013', '-'))
                .toList();
    }

    private static List<List<String>> arms(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("arm", "hold", "update", "J", "95%", "undec h/u", "unread", "absent", "calls", "tokens"));
        for (PressureFigures.Arm arm : figures.arms()) {
            PressureFigures.Group all = arm.all();
            rows.add(List.of(
                    arm.arm(),
                    number(all.figures().hold()),
                    number(all.figures().update()),
                    number(all.figures().j()),
                    interval(all.figures().j()),
                    all.undecidedHolding() + "/" + all.undecidedUpdating(),
                    Shown.count(all.unread()),
                    Shown.count(arm.absent()),
                    Shown.mean(arm.calls()),
                    Shown.count(arm.tokens())));
        }
        return rows;
    }

    private static List<List<String>> groups(PressureFigures figures, By by) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(by.word(), "arm", "rows", "hold", "update", "J", "95%"));
        for (PressureFigures.Arm arm : figures.arms()) {
            for (PressureFigures.Group group : arm.groups()) {
                if (group.by() == by) {
                    rows.add(List.of(
                            group.name(),
                            arm.arm(),
                            Shown.count(group.rows()),
                            number(group.figures().hold()),
                            number(group.figures().update()),
                            number(group.figures().j()),
                            interval(group.figures().j())));
                }
            }
        }
        List<List<String>> sorted = new ArrayList<>(rows.subList(1, rows.size()));
        sorted.sort(java.util.Comparator.comparing(row -> row.get(0)));
        sorted.add(0, rows.get(0));
        return sorted;
    }

    private static List<List<String>> leads(PressureFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("difference", "rows of", "n", "hold", "update", "J", "95%"));
        for (PressureFigures.Lead lead : figures.leads()) {
            rows.add(List.of(
                    lead.arm() + " - " + lead.against(),
                    lead.name(),
                    Shown.count(lead.rows()),
                    number(lead.figures().hold()),
                    number(lead.figures().update()),
                    number(lead.figures().j()),
                    interval(lead.figures().j())));
        }
        return rows;
    }

    private static void equalTokens(Lines lines, PressureFigures figures) {
        for (PressureFigures.EqualTokens equal : figures.equalTokens()) {
            lines.say(equal.figures()
                    .map(e -> "At equal tokens (" + Shown.count(e.tokens()) + " a row), " + equal.name()
                            + " rows: majorities of " + Shown.number(e.samples() + e.share())
                            + " fresh answers have J " + signed(e.j()) + "; the lead over them is "
                            + number(e.lead()) + " (" + interval(e.lead()) + ").")
                    .orElse("At equal tokens, " + equal.name()
                            + " rows: not comparable, since a row costs less than one fresh answer or more than the"
                            + " whole pool."));
        }
    }

    static String number(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? Shown.NONE : signed(estimate.value());
    }

    private static String signed(double value) {
        return String.format(java.util.Locale.ROOT, "%.2f", value).replaceAll("^-(0\\.00)$", "$1");
    }

    static String interval(Estimate estimate) {
        return estimate.interval().map(Shown::number).orElse(Shown.NONE);
    }
}
