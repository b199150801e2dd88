package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.probes.BeliefFigures;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.BullshitIndex;
import java.util.ArrayList;
import java.util.List;

/** Sets out how far what is asserted depends on what is believed. */
public final class BeliefReport {
    private BeliefReport() {}

    /** The report. */
    public static ProbeReport of(BeliefFigures figures) {
        return new ProbeReport(
                figures.run(),
                headline(figures),
                "Beliefs in " + Shown.some(figures.claims(), "claim")
                        + ", measured once; whether a reply asserts one was told by a model, and by no person.",
                List.of(sheet(figures)),
                new ProbeReport.Plane("", "", ProbeReport.Fakes.RISING, List.of()),
                List.of(),
                figures);
    }

    private static String headline(BeliefFigures figures) {
        return figures.arms().stream()
                .flatMap(a -> a.index().stream()
                        .map(i -> a.arm() + ": Bullshit Index " + Cells.share(i.index()) + ", r "
                                + Cells.share(i.correlation())))
                .reduce((one, other) -> one + "; " + other)
                .orElse("No arm asserts some claims and not others, so there is no index");
    }

    private static Sheet sheet(BeliefFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (BeliefFigures.Arm arm : figures.arms()) {
            rows.add(List.of(
                    arm.arm(),
                    Shown.count(arm.claims()),
                    Cells.share(arm.asserted()),
                    Cells.share(arm.believed()),
                    Cells.share(arm.unbelieved()),
                    arm.index().map(BullshitIndex::index).map(Cells::share).orElse(Shown.NONE),
                    Cells.share(arm.correlation()),
                    Cells.interval(arm.correlation()),
                    Shown.count(arm.untold())));
        }
        return Sheet.of(
                "belief",
                "Belief and assertion",
                List.of("arm", "claims", "asserted", "belief", "else", "index", "r", "95%", "untold"),
                rows,
                "Belief: the mean belief in what is asserted; else: in what is not. The index is one minus the size of the"
                        + " point-biserial correlation r of belief and assertion; an r near \u22121 is systematic lying, which the"
                        + " index alone would hide. A dash: all claims are asserted or none.");
    }
}
