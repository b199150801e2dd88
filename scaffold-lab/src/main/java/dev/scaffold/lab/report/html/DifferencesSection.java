package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Missing;
import dev.scaffold.lab.report.Primary;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.ContrastFigures;
import dev.scaffold.lab.statistics.Decision;
import dev.scaffold.lab.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The differences between arms, the primary contrast first. */
final class DifferencesSection {
    private DifferencesSection() {}

    static void add(Element main, Comparison comparison) {
        Primary primary = comparison.primary();
        Decision decision = primary.decision();
        Section section = Section.in(main, "differences", "Differences");
        section.plot(
                "differences-plot",
                "Each line is the interval of a difference of accuracy over the same rows. The band is the margin that was settled"
                        + " before the run. Only the line in colour has a verdict; the grey ones make up for being many"
                        + " (Bonferroni).");
        Table table = section.table("Differences in points", "Contrast", "Difference", "Interval", "p", "p after Holm");
        table.row(
                        name(primary.contrast().toString()),
                        Shown.points(decision.estimate()),
                        primary.interval(),
                        primary.p().isPresent() ? Shown.p(primary.p().getAsDouble()) : "by sequence",
                        "primary")
                .first();
        for (ContrastFigures other : comparison.others()) {
            table.row(
                    name(other.name()),
                    Shown.points(other.estimate()),
                    Shown.points(other.interval()),
                    Shown.p(other.p()),
                    Shown.p(other.adjustedP()));
        }
        section.note(basis(primary));
        section.note(unseen(primary));
        missing(section, comparison.missing());
    }

    private static String basis(Primary primary) {
        Decision decision = primary.decision();
        String how = decision.basis() == Decision.Basis.SEQUENTIAL
                ? "The interval is of a betting confidence sequence, which holds whenever the run stops; an estimate after stopping is biased."
                : "The interval holds all differences that the studentised sign-flip test does not reject at 5%.";
        return how + " It rests on " + Shown.some(decision.items(), "row") + ", of which "
                + Shown.count(decision.differing()) + " differ"
                + primary.bootstrap()
                        .map(b -> "; the bootstrap (BCa) would say " + Shown.points(b) + ", which decides nothing")
                        .orElse("")
                + primary.mcNemar()
                        .map(m -> "; McNemar's exact p is " + Shown.p(m.p()))
                        .orElse("")
                + ".";
    }

    private static String unseen(Primary primary) {
        int items = primary.decision().items();
        return primary.leastDetectable().isPresent()
                ? "What it could not have seen: with " + Shown.some(items, "row")
                        + " that scatter like these, only differences of "
                        + Shown.mean(100 * primary.leastDetectable().getAsDouble())
                        + " points or more show 8 times of 10."
                : "So few of the " + Shown.some(items, "row") + " differ that no difference could have been seen.";
    }

    private static void missing(Section section, Missing missing) {
        if (missing.unknown() == 0) {
            section.note("No reply is missing.");
            return;
        }
        String words = Shown.count(missing.unknown()) + " of " + Shown.count(missing.of())
                + " replies of the two arms are " + missing.words() + " (" + Shown.percent(missing.share())
                + "). Had all gone against the first arm, the difference would lie within "
                + Shown.points(missing.worst().interval()) + " points ("
                + missing.worst().ruling().word()
                + "); had all gone for it, within "
                + Shown.points(missing.best().interval()) + " ("
                + missing.best().ruling().word() + ").";
        if (missing.share() > Missing.TOLERATED) {
            section.warn(words + " More than " + Shown.percent(Missing.TOLERATED)
                    + " is unknown, so the verdict must hold in both cases.");
        } else {
            section.note(words);
        }
    }

    /** {@code scaffolded:cot} as a difference. */
    static String name(String contrast) {
        int colon = contrast.indexOf(':');
        return colon < 0 ? contrast : contrast.substring(0, colon) + " \u2212 " + contrast.substring(colon + 1);
    }

    /** What the plot shows, in points. */
    static Map<String, Object> figures(Comparison comparison) {
        Decision decision = comparison.primary().decision();
        List<Map<String, Object>> rows = new ArrayList<>();
        Primary primary = comparison.primary();
        rows.add(
                row(primary.contrast().toString(), decision.estimate(), decision.interval(), primary.interval(), true));
        comparison
                .others()
                .forEach(o -> rows.add(row(o.name(), o.estimate(), o.interval(), Shown.points(o.interval()), false)));
        return Map.of("rows", rows, "margin", 100 * decision.margin());
    }

    static Map<String, Object> row(
            String contrast, double difference, Interval interval, String words, boolean primary) {
        return Map.of(
                "label",
                name(contrast),
                "value",
                100 * difference,
                "low",
                100 * interval.low(),
                "high",
                100 * interval.high(),
                "text",
                Shown.points(difference),
                "interval",
                words,
                "primary",
                primary);
    }
}
