package dev.scaffold.toulmin;

import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import java.util.stream.DoubleStream;

/** Joins the two findings on two sides that were shown in both orders. */
final class SideBySide {
    private SideBySide() {}

    /** What both say, with the lower probability; Unclear if they differ. */
    static Finding agreed(Finding first, Finding second) {
        if (first.outcome() != second.outcome()) {
            return first.turned(
                            Outcome.UNCLEAR,
                            "judged differently in the other order: " + word(first) + ", then " + word(second))
                    .withRaw((first.reason() + "\n" + second.reason()).strip());
        }
        return DoubleStream.concat(first.probability().stream(), second.probability().stream()).min().stream()
                .mapToObj(first::withProbability)
                .findFirst()
                .orElse(first);
    }

    private static String word(Finding finding) {
        return finding.outcome() == Outcome.MET ? "Yes" : finding.outcome() == Outcome.UNMET ? "No" : "Unsure";
    }
}
