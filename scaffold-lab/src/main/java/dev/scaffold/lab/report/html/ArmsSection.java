package dev.scaffold.lab.report.html;

import dev.scaffold.Usage;
import dev.scaffold.lab.report.ArmFigures;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Opinions;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.EqualTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What each arm did and cost. */
final class ArmsSection {
    private ArmsSection() {}

    static void add(Element main, Comparison comparison) {
        Section section = Section.in(main, "arms", "Arms and their price");
        section.plot(
                "cost-plot",
                "Accuracy against price. Bars are 95% intervals of each arm by itself; whether two arms differ is told above, row by"
                        + " row, not by whether bars overlap.");
        Table table = section.table(
                sameRows(comparison) ? "All arms, the same rows" : "All arms, as far as they are",
                "Arm",
                "Right",
                "95%",
                "Rows",
                "Unreadable",
                "Missing",
                "Calls an item",
                "Tokens an item",
                "of these out",
                "Seconds an item",
                "Right per 1,000 tokens");
        for (ArmFigures arm : comparison.arms()) {
            Table.Row row = table.row(
                    arm.arm(),
                    Shown.percent(arm.accuracy()),
                    arm.interval().map(Shown::percent).orElse("\u2013"),
                    Shown.count(arm.items()),
                    Shown.count(arm.unreadable()),
                    Shown.count(arm.absent()),
                    Shown.mean(arm.calls()) + retried(arm),
                    Shown.count(arm.tokens()) + (arm.usage().unmeasured() > 0 ? " or more" : ""),
                    Shown.count(arm.outputTokens()),
                    Shown.mean(arm.seconds()),
                    arm.tokens() == 0 ? "\u2013" : Shown.number(arm.rightPerThousandTokens()));
            if (arm.arm().equals(comparison.primary().contrast().arm())) {
                row.first();
            }
        }
        opinions(section, comparison);
        if (!sameRows(comparison)) {
            section.warn(
                    "The arms have answers to different numbers of rows, so their shares do not compare; the differences"
                            + " above are of rows that both arms have.");
        }
        section.note(
                "A reply in which no answer could be read counts as wrong, in every arm. Missing are only replies that could not"
                        + " be had. Seconds add up the calls one after the other. An item here is one answer to it: with repeats, each"
                        + " counts.");
        comparison.extracted().ifPresent(section::note);
        section.note(equalTokens(comparison));
        phases(section, comparison.arms());
    }

    private static String equalTokens(Comparison comparison) {
        String arm = comparison.primary().contrast().arm();
        String all = comparison
                .equalTokens()
                .map(e -> "At equal tokens: majorities of " + majorities(arm, e))
                .orElse("At equal tokens: not comparable. No pool of samples was drawn, or " + arm
                        + " costs less than one sample or more than the whole pool.");
        String written = comparison
                .equalOutputTokens()
                .map(e -> "majorities of " + majorities(arm, e))
                .orElse("the two are not comparable.");
        boolean neither = comparison.equalTokens().isEmpty()
                && comparison.equalOutputTokens().isEmpty();
        return neither ? all : all + " Counting only the tokens that the model wrote, " + written;
    }

    private static String majorities(String arm, EqualTokens equal) {
        return Shown.number(equal.samples() + equal.share()) + " samples cost as much as " + arm + " ("
                + Shown.count(equal.tokens()) + " tokens an item) and are right " + Shown.percent(equal.accuracy())
                + " of the time; " + leads(arm, equal) + ".";
    }

    private static String leads(String arm, EqualTokens equal) {
        return arm + " leads them by " + Shown.points(equal.lead().value()) + " points"
                + equal.lead().interval().map(i -> " (" + Shown.points(i) + ")").orElse("");
    }

    private static boolean sameRows(Comparison comparison) {
        return comparison.arms().stream().mapToInt(ArmFigures::items).distinct().count() == 1;
    }

    private static String retried(ArmFigures arm) {
        return arm.usage().attempts() > arm.usage().calls() ? " (" + Shown.mean(arm.attempts()) + " tries)" : "";
    }

    private static void phases(Section section, List<ArmFigures> arms) {
        Element details = section.element().appendElement("details");
        details.appendElement("summary").text("What the calls were for");
        Table table = Table.in(details, "Price by phase", "Arm", "<Phase", "Calls", "Tries", "Tokens in", "Tokens out");
        for (ArmFigures arm : arms) {
            for (Map.Entry<String, Usage> phase : arm.byPhase().entrySet()) {
                Usage usage = phase.getValue();
                Table.Row row = table.row(arm.arm());
                row.text(phase.getKey().equals(Trial.RIVAL) ? "rivals' scores, no part of the price" : phase.getKey());
                List.of((long) usage.calls(), (long) usage.attempts(), usage.inputTokens(), usage.outputTokens())
                        .forEach(n -> row.cell().text(Shown.count(n)));
            }
        }
    }

    /** What the plot shows. */
    static List<Map<String, Object>> figures(Comparison comparison) {
        return comparison.arms().stream()
                .filter(a -> a.tokens() > 0)
                .map(a -> figures(
                        a, a.arm().equals(comparison.primary().contrast().arm())))
                .collect(Collectors.toList());
    }

    private static Map<String, Object> figures(ArmFigures arm, boolean primary) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("label", arm.arm());
        figures.put("tokens", arm.tokens());
        figures.put("accuracy", arm.accuracy());
        figures.put("low", arm.interval().map(i -> i.low()).orElse(arm.accuracy()));
        figures.put("high", arm.interval().map(i -> i.high()).orElse(arm.accuracy()));
        figures.put("primary", primary);
        return figures;
    }

    /** Who told whether open answers are right, and of how many it did not. */
    private static void opinions(Section section, Comparison comparison) {
        List<String> words = comparison.arms().stream()
                .flatMap(a -> a.opinions().map(o -> a.arm() + ": " + o.words()).stream())
                .toList();
        if (!words.isEmpty()) {
            section.warn(
                    Opinions.judge(comparison.run().critic(), comparison.run().model()) + " " + String.join(". ", words)
                            + ".");
        }
    }
}
