package dev.scaffold.lab.calibration;

import dev.scaffold.toulmin.fitted.ConfidenceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A fit in words and figures, for a terminal: what it is worth first, then what it says. */
public final class FittingTable {
    private FittingTable() {}

    /** The lines. */
    public static List<String> of(Fitting fitting) {
        List<String> lines = new ArrayList<>();
        worth(fitting.outOfFold(), lines);
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%-34s %8s %9s %14s", "question", "weight", "at least", "J out of fold"));
        for (Map.Entry<String, Double> weight : fitting.table().weights().entrySet()) {
            String question = weight.getKey();
            lines.add(String.format(
                            Locale.ROOT,
                            "%-34s %8.3f %9s %14s",
                            question,
                            weight.getValue(),
                            figure(fitting.thresholds(), question, "%.4f"),
                            figure(fitting.outOfFold().separations(), question, "%+.2f"))
                    .stripTrailing());
        }
        lines.add("");
        for (ConfidenceTable.Step step : fitting.table().steps()) {
            lines.add(String.format(
                    Locale.ROOT, "from a sum of %.3f on: confidence %.2f", step.from(), step.confidence()));
        }
        return List.copyOf(lines);
    }

    private static void worth(Fitting.OutOfFold told, List<String> lines) {
        Calibration calibration = told.calibration();
        lines.add(
                calibration.brier() < told.plainBrier()
                        ? "On drafts that the fit had not seen it says more than the share of right ones does."
                        : "Worth nothing here: on drafts that the fit had not seen, always saying the share of right ones does as well.");
        lines.add(String.format(
                Locale.ROOT,
                "%d drafts, %.0f%% right; out of fold: Brier %.3f (%.3f without a fit), calibration error %.3f%s",
                calibration.count(),
                calibration.accuracy() * 100,
                calibration.brier(),
                told.plainBrier(),
                calibration.expectedError(),
                calibration.auroc().isPresent()
                        ? String.format(
                                Locale.ROOT, ", AUROC %.2f", calibration.auroc().getAsDouble())
                        : ""));
    }

    private static String figure(Map<String, Double> figures, String question, String form) {
        Double figure = figures.get(question);
        return figure == null ? "" : String.format(Locale.ROOT, form, figure);
    }
}
