package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.Agreement;
import dev.scaffold.lab.report.ArmFigures;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Missing;
import dev.scaffold.lab.report.Opinions;
import dev.scaffold.lab.report.Primary;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.ContrastFigures;
import dev.scaffold.lab.statistics.QuestionWorth;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison as plain lines of at most 80 columns: the verdict, the price, then tables. */
public final class TerminalTable {
    private static final String NONE = "-";

    private TerminalTable() {}

    /** The lines. */
    public static List<String> of(Comparison comparison) {
        Lines lines = new Lines();
        lines.say(comparison.headline().verdict());
        lines.say(comparison.headline().price());
        lines.gap().table(arms(comparison));
        lines.gap().table(differences(comparison));
        lines.say("Only the first has a verdict; the others make up for being many (Holm, Bonferroni).");
        comparison.extracted().ifPresent(lines::say);
        missing(lines, comparison);
        opinions(lines, comparison);
        agreements(lines, comparison);
        questions(lines, comparison);
        return lines.all().stream()
                .map(l -> l.replace('\u2212', '-').replace('\u2013', '-'))
                .toList();
    }

    private static List<List<String>> arms(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("arm", "right", "95%", "rows", "unread", "absent", "calls", "tokens", "seconds"));
        for (ArmFigures arm : comparison.arms()) {
            rows.add(List.of(
                    arm.arm(),
                    Shown.percent(arm.accuracy()),
                    arm.interval().map(Shown::percent).orElse(NONE),
                    Shown.count(arm.items()),
                    Shown.count(arm.unreadable()),
                    Shown.count(arm.absent()),
                    Shown.mean(arm.calls()),
                    Shown.count(arm.tokens()),
                    Shown.mean(arm.seconds())));
        }
        return rows;
    }

    private static List<List<String>> differences(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("difference in points", "", "95%", "p"));
        Primary primary = comparison.primary();
        rows.add(List.of(
                minus(primary.contrast().toString()),
                Shown.points(primary.decision().estimate()),
                primary.interval(),
                primary.p().isPresent() ? Shown.p(primary.p().getAsDouble()) : "sequence"));
        for (ContrastFigures other : comparison.others()) {
            rows.add(List.of(
                    minus(other.name()),
                    Shown.points(other.estimate()),
                    Shown.points(other.interval()),
                    Shown.p(other.adjustedP())));
        }
        return rows;
    }

    private static String minus(String contrast) {
        return contrast.replaceFirst(":", " - ");
    }

    private static void missing(Lines lines, Comparison comparison) {
        Missing missing = comparison.missing();
        if (missing.unknown() > 0) {
            lines.say(Shown.count(missing.unknown()) + " of " + Shown.count(missing.of()) + " replies "
                    + missing.words() + ": "
                    + missing.worst().ruling().word() + " at worst, "
                    + missing.best().ruling().word() + " at best.");
        }
        if (comparison.arms().stream().mapToInt(ArmFigures::items).distinct().count() > 1) {
            lines.say("The arms have different numbers of rows: their shares do not compare, the differences do.");
        }
        comparison.partial().ifPresent(lines::say);
    }

    private static void opinions(Lines lines, Comparison comparison) {
        List<ArmFigures> judged =
                comparison.arms().stream().filter(a -> a.opinions().isPresent()).toList();
        if (!judged.isEmpty()) {
            lines.say(Opinions.judge(comparison.run().critic(), comparison.run().model()));
            judged.forEach(
                    a -> lines.say(a.arm() + ": " + a.opinions().orElseThrow().words()));
        }
    }

    private static void agreements(Lines lines, Comparison comparison) {
        if (comparison.agreements().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("agreement", "agreed", "right", "of all", "gain", "95%", "J", "anchored"));
        for (Agreement agreement : comparison.agreements()) {
            SelectiveFigures figures = agreement.figures();
            rows.add(List.of(
                    agreement.arm(),
                    Shown.percent(figures.coverage().value()),
                    agreement.agreed() == 0
                            ? NONE
                            : Shown.percent(figures.agreed().value()),
                    Shown.percent(figures.all().value()),
                    agreement.agreed() == 0 ? NONE : Shown.points(figures.gain().value()),
                    figures.gain().interval().map(Shown::points).orElse(NONE),
                    Double.isNaN(figures.j().value())
                            ? NONE
                            : Shown.number(figures.j().value()),
                    Shown.count(agreement.anchored())));
        }
        lines.gap().table(rows);
        Agreement first = comparison.agreements().get(0);
        if (first.agreed() > 0) {
            rivals(lines, first.figures());
        }
    }

    /** What rivals would have let out. */
    static void rivals(Lines lines, SelectiveFigures figures) {
        figures.rivals()
                .forEach((name, rival) -> lines.say("As many by " + name + ": "
                        + Shown.percent(rival.accuracy().value()) + " right; the gate leads by "
                        + Shown.points(rival.lead().value())
                        + rival.lead()
                                .interval()
                                .map(i -> " (" + Shown.points(i) + ")")
                                .orElse("")));
    }

    private static void questions(Lines lines, Comparison comparison) {
        if (comparison.questions().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "met", "unmet", "unclear", "by word", "by prob.", "95%"));
        for (QuestionWorth worth : comparison.questions()) {
            rows.add(List.of(
                    worth.question(),
                    Shown.percent(worth.met()),
                    Shown.percent(worth.unmet()),
                    Shown.percent(worth.unclear()),
                    area(worth.byWord()),
                    area(worth.byProbability()),
                    worth.byProbability()
                            .flatMap(s -> s.auroc().interval())
                            .map(Shown::number)
                            .orElse(NONE)));
        }
        lines.gap().table(rows);
    }

    private static String area(Optional<QuestionWorth.Separation> separation) {
        return separation.map(s -> Shown.number(s.auroc().value())).orElse(NONE);
    }
}
