package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.probes.GapFigures;
import dev.scaffold.lab.report.Rivals;
import dev.scaffold.lab.report.Shown;
import java.util.ArrayList;
import java.util.List;

/** Sets out the gaps between what was accepted and all. */
public final class GapReport {
    private GapReport() {}

    /** The report. */
    public static ProbeReport of(GapFigures figures) {
        return new ProbeReport(
                figures.run(),
                headline(figures),
                "Accuracy of what was accepted minus accuracy of all. Where the interval does not lie above 0, it was not seen that"
                        + " the checks tell right from wrong.",
                sheets(figures),
                new ProbeReport.Plane("", "", ProbeReport.Fakes.RISING, List.of()),
                List.of(),
                figures);
    }

    private static String headline(GapFigures figures) {
        GapFigures.Gap first = figures.gaps().get(0);
        return "What " + first.arm() + " accepted is right " + Cells.share(first.accepted())
                + " of the time, all of it " + Cells.share(first.all()) + ": a gap of " + Cells.share(first.gap());
    }

    private static List<Sheet> sheets(GapFigures figures) {
        Sheet rivals = rivals(figures);
        return rivals.rows().isEmpty() ? List.of(gaps(figures)) : List.of(gaps(figures), rivals);
    }

    private static Sheet rivals(GapFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (GapFigures.Gap gap : figures.gaps()) {
            gap.rivals()
                    .forEach((rival, does) -> rows.add(List.of(
                            gap.family(),
                            gap.arm(),
                            Rivals.name(rival),
                            Cells.share(gap.accepted()),
                            Cells.share(does.accuracy()),
                            Cells.share(does.lead()),
                            Cells.interval(does.lead()))));
        }
        return Sheet.of(
                "rivals",
                "Rivals at the same coverage",
                List.of("family", "arm", "rival", "accepted", "rival's", "lead", "95%"),
                rows,
                "Rival's: how often those answers are right that the rival is surest of, as many as were accepted. Lead: what was accepted is"
                        + " right so much more often.");
    }

    private static Sheet gaps(GapFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (GapFigures.Gap gap : figures.gaps()) {
            rows.add(List.of(
                    gap.family(),
                    gap.arm(),
                    Shown.count(gap.rows()),
                    Cells.share(gap.coverage()),
                    Cells.share(gap.unanchored()),
                    Cells.share(gap.all()),
                    Cells.share(gap.accepted()),
                    Cells.share(gap.gap()),
                    Cells.interval(gap.gap())));
        }
        return Sheet.of(
                "gap",
                "Gaps",
                List.of("family", "arm", "rows", "covered", "own word", "all", "accepted", "gap", "95%"),
                rows,
                "Own word: the share of what was accepted that nothing outside the model stands behind.");
    }
}
