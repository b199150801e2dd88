package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.QuestionWorth;
import java.util.Comparator;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Whether every question earns its place. */
final class QuestionsSection {
    private static final String NONE = "\u2013";

    private QuestionsSection() {}

    static void add(Element main, Comparison comparison) {
        Section section = Section.in(main, "questions", "What each question is worth");
        if (comparison.questions().isEmpty()) {
            section.note("No question was asked about a first draft of this run.");
            return;
        }
        section.say(
                "How well each question tells right first drafts from wrong ones. 0.5 is chance; below it, the question misleads.");
        Table table = section.table(
                "First drafts of " + comparison.primary().contrast().arm() + ", AUROC with 95% intervals",
                "Question",
                "Drafts",
                "Met",
                "Unmet",
                "Unclear",
                "AUROC by word",
                "p after Holm",
                "AUROC by probability",
                "p after Holm",
                "Without it, in points",
                "Share of cost",
                "<Most like");
        for (QuestionWorth worth : comparison.questions()) {
            table.row(
                            worth.question(),
                            Shown.count(worth.drafts()),
                            Shown.percent(worth.met()),
                            Shown.percent(worth.unmet()),
                            Shown.percent(worth.unclear()),
                            worth.byWord().map(QuestionsSection::area).orElse("not measurable"),
                            worth.byWord().map(s -> Shown.p(s.adjustedP())).orElse(NONE),
                            worth.byProbability().map(QuestionsSection::area).orElse(NONE),
                            worth.byProbability()
                                    .map(s -> Shown.p(s.adjustedP()))
                                    .orElse(NONE),
                            without(worth.selective()),
                            worth.costShare().isPresent()
                                    ? Shown.percent(worth.costShare().getAsDouble())
                                    : NONE)
                    .text(mostLike(worth));
        }
        QuestionWorth.Selective selective = comparison.questions().get(0).selective();
        section.note("Without it: how the share of right ones among the best " + percent(selective.coverage())
                + " of the drafts, now " + percent(selective.with())
                + ", would change if the question were not asked; below 0, it is missed.");
        section.note(
                "Not measurable: fewer than 10 right drafts, 10 wrong ones, or 5 that it did not find Met. By word: Met against"
                        + " the rest. By probability: of Met, read off the verdict's own token. Most like is the other question with"
                        + " which it is correlated most; questions of one call colour each other.");
    }

    private static String area(QuestionWorth.Separation separation) {
        return Shown.number(separation.auroc().value())
                + separation
                        .auroc()
                        .interval()
                        .map(i -> " (" + Shown.number(i) + ")")
                        .orElse("");
    }

    private static String without(QuestionWorth.Selective selective) {
        double change = selective.without() - selective.with();
        return Double.isNaN(change) ? NONE : Shown.points(change);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NONE : Shown.percent(share);
    }

    private static String mostLike(QuestionWorth worth) {
        return worth.correlations().entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> e) -> Math.abs(e.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() + " " + Shown.number(e.getValue()))
                .orElse(NONE);
    }
}
