package dev.scaffold.lab.report.files;

import dev.scaffold.lab.report.Agreement;
import dev.scaffold.lab.report.ArmFigures;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Interval;
import dev.scaffold.lab.statistics.QuestionWorth;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What questions came to on stored drafts, as plain lines of at most 80 columns: the gate first, then each question. */
public final class JudgedTable {
    private static final String NONE = "-";

    private JudgedTable() {}

    /** The lines. */
    public static List<String> of(Comparison comparison) {
        Lines lines = new Lines();
        lines.say(headline(comparison));
        comparison.agreements().stream().findFirst().ifPresent(first -> gate(lines, first));
        if (!comparison.questions().isEmpty()) {
            lines.gap().table(answers(comparison.questions()));
            lines.gap().table(worth(comparison.questions()));
            lines.say("AUROC: .5 is chance. By word takes 10 right drafts, 10 wrong ones, and 5 that were not Met.");
        }
        return lines.all().stream()
                .map(l -> l.replace('\u2212', '-').replace('\u2013', '-'))
                .toList();
    }

    private static String headline(Comparison comparison) {
        ArmFigures judged = arm(comparison, comparison.primary().contrast().arm());
        ArmFigures drafted = arm(comparison, comparison.primary().contrast().against());
        return comparison.run().scaffold() + ": " + Shown.some(judged.items(), "first draft") + " judged by "
                + comparison.run().critic() + ", " + Shown.mean(judged.calls() - drafted.calls()) + " calls and "
                + Shown.count(judged.tokens() - drafted.tokens()) + " tokens for each.";
    }

    private static ArmFigures arm(Comparison comparison, String name) {
        return comparison.arms().stream()
                .filter(a -> a.arm().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void gate(Lines lines, Agreement agreement) {
        SelectiveFigures figures = agreement.figures();
        lines.gap()
                .table(List.of(
                        List.of("the gate", "", "95%"),
                        row("agreed", figures.coverage(), Shown::percent, Shown::percent),
                        row("right among the agreed", figures.agreed(), Shown::percent, Shown::percent),
                        row("right among all", figures.all(), Shown::percent, Shown::percent),
                        row("gain in points", figures.gain(), Shown::points, Shown::points),
                        row("J", figures.j(), Shown::number, Shown::number)));
        lines.say(Shown.count(agreement.agreed()) + " agreed to, " + Shown.count(agreement.anchored())
                + " of them on more than a model's own opinion.");
        if (agreement.agreed() > 0) {
            TerminalTable.rivals(lines, figures);
        }
    }

    private static List<String> row(
            String name, Estimate estimate, Function<Double, String> value, Function<Interval, String> interval) {
        return List.of(
                name,
                Double.isNaN(estimate.value()) ? NONE : value.apply(estimate.value()),
                estimate.interval().map(interval).orElse(NONE));
    }

    private static List<List<String>> answers(List<QuestionWorth> questions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "drafts", "met", "unmet", "unclear", "of the cost"));
        for (QuestionWorth worth : questions) {
            rows.add(List.of(
                    worth.question(),
                    Shown.count(worth.drafts()),
                    Shown.percent(worth.met()),
                    Shown.percent(worth.unmet()),
                    Shown.percent(worth.unclear()),
                    worth.costShare().isPresent()
                            ? Shown.percent(worth.costShare().getAsDouble())
                            : NONE));
        }
        return rows;
    }

    private static List<List<String>> worth(List<QuestionWorth> questions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("AUROC", "by word", "95%", "by prob.", "95%"));
        for (QuestionWorth worth : questions) {
            rows.add(List.of(
                    worth.question(),
                    area(worth.byWord()),
                    interval(worth.byWord()),
                    area(worth.byProbability()),
                    interval(worth.byProbability())));
        }
        return rows;
    }

    private static String area(Optional<QuestionWorth.Separation> separation) {
        return separation.map(s -> Shown.number(s.auroc().value())).orElse(NONE);
    }

    private static String interval(Optional<QuestionWorth.Separation> separation) {
        return separation.flatMap(s -> s.auroc().interval()).map(Shown::number).orElse(NONE);
    }
}
