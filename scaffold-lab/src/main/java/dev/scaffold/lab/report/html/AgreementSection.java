package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Agreement;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.EndToEnd;
import dev.scaffold.lab.report.FamilyFigures;
import dev.scaffold.lab.report.Rivals;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.AttemptFigures;
import dev.scaffold.lab.statistics.CoverageCurve;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What agreement is worth: beside all answers, beside rivals at the same coverage, by attempt and by family. */
final class AgreementSection {
    private static final String NONE = "\u2013";
    /** With fewer answers a curve only flutters. */
    private static final int LEAST_DRAWN = 5;

    private AgreementSection() {}

    static void add(Element main, Comparison comparison) {
        Section section = Section.in(main, "agreement", "What agreement is worth");
        if (comparison.agreements().isEmpty()) {
            section.note("No arm of this run judges its answers.");
            return;
        }
        section.plot(
                "risk-plot",
                "If only the surest answers were let out: how many would be, and how many of them would be right. Every curve orders"
                        + " the same answers, those of "
                        + comparison.agreements().get(0).arm()
                        + "; the dot is what the gate agreed to. Where fewer than " + LEAST_DRAWN
                        + " answers are let out, no curve is drawn.");
        agreements(section, comparison.agreements());
        rivals(section, comparison.agreements().get(0));
        endToEnd(section, comparison);
        attempts(section, comparison.agreements().get(0));
        families(section, comparison);
    }

    private static void agreements(Section section, List<Agreement> agreements) {
        Table table = section.table(
                "Agreed answers beside all answers",
                "Arm",
                "Answers",
                "Agreed",
                "anchored",
                "All right",
                "Agreed right",
                "Gain in points",
                "95%",
                "J",
                "95%");
        for (Agreement agreement : agreements) {
            SelectiveFigures figures = agreement.figures();
            table.row(
                    agreement.arm(),
                    Shown.count(figures.items()),
                    share(figures.coverage().value()),
                    agreement.agreed() == 0 ? NONE : share(agreement.anchored() / (double) agreement.agreed()),
                    share(figures.all().value()),
                    share(figures.agreed().value()),
                    points(figures.gain()),
                    figures.gain().interval().map(Shown::points).orElse(NONE),
                    number(figures.j()),
                    figures.j().interval().map(Shown::number).orElse(NONE));
        }
        section.note(
                "All answers are those of the best attempts, withheld ones included. J is the chance of agreeing to a right"
                        + " answer less that of agreeing to a wrong one: 0 is worth nothing, and of a yoked arm it should be 0. The gain"
                        + " is p(1\u2212p)J over the share agreed to, p being the share of right ones. Anchored agreements rest on more"
                        + " than a model's own opinion. Intervals describe (bootstrap); no verdict hangs on them.");
    }

    private static void rivals(Section section, Agreement agreement) {
        if (agreement.figures().rivals().isEmpty()) {
            return;
        }
        section.under("Rivals at the same coverage");
        Table table = section.table(
                "As many answers of " + agreement.arm() + " let out by other scores",
                "Score",
                "Right",
                "95%",
                "Gain in points",
                "Lead of the gate, in points",
                "95%",
                "Area under risk and coverage");
        table.row(
                        "agreed by the gate",
                        share(agreement.figures().agreed().value()),
                        agreement
                                .figures()
                                .agreed()
                                .interval()
                                .map(Shown::percent)
                                .orElse(NONE),
                        points(agreement.figures().gain()),
                        NONE,
                        NONE,
                        area(agreement, Agreement.OWN_SCORE))
                .first();
        agreement
                .figures()
                .rivals()
                .forEach((name, rival) -> table.row(
                        Rivals.name(name),
                        share(rival.accuracy().value()),
                        rival.accuracy().interval().map(Shown::percent).orElse(NONE),
                        points(rival.gain()),
                        points(rival.lead()),
                        rival.lead().interval().map(Shown::points).orElse(NONE),
                        area(agreement, name)));
        section.note(
                "Of answers with equal scores at the edge, each counts by the same fraction. A gate that does not lead P(True)"
                        + " has not shown that its questions are worth more than one.");
    }

    private static void endToEnd(Section section, Comparison comparison) {
        if (comparison.endToEnd().isEmpty()) {
            return;
        }
        section.under("Rivals from end to end");
        Table table = section.table(
                "Other arms' own answers, as many let out as the gate agreed to",
                "Arm",
                "<Score",
                "Answers",
                "Right",
                "95%",
                "Lead of the gate, in points",
                "95%");
        for (EndToEnd rival : comparison.endToEnd()) {
            Table.Row row = table.row(rival.arm()).text(Rivals.name(rival.rival()));
            row.cell().text(Shown.count(rival.answers()));
            row.cell().text(share(rival.accuracy().value()));
            row.cell().text(rival.accuracy().interval().map(Shown::percent).orElse(NONE));
            row.cell().text(points(rival.lead()));
            row.cell().text(rival.lead().interval().map(Shown::points).orElse(NONE));
        }
    }

    private static String area(Agreement agreement, String score) {
        return agreement.curves().stream()
                .filter(c -> c.score().equals(score))
                .findFirst()
                .map(c -> Shown.number(c.curve().aurc()))
                .orElse(NONE);
    }

    private static void attempts(Section section, Agreement agreement) {
        section.under("Wrongly agreed, by attempt");
        Table table = section.table(
                "Every repair is a further chance to agree to something wrong",
                "Attempt",
                "Answers that came so far",
                "Agreed",
                "of these wrong",
                "Share wrong");
        for (AttemptFigures attempt : agreement.attempts()) {
            table.row(
                    Shown.count(attempt.attempt()),
                    Shown.count(attempt.judged()),
                    Shown.count(attempt.agreed()),
                    Shown.count(attempt.wronglyAgreed()),
                    attempt.agreed() == 0 ? NONE : Shown.percent(attempt.wrongShare()));
        }
    }

    private static void families(Section section, Comparison comparison) {
        section.under("By family");
        Table table = section.table(
                "Where it helps, and where it should be switched off",
                "Family",
                "Answers",
                comparison.primary().contrast().arm() + " right",
                comparison.primary().contrast().against() + " right",
                "Agreed",
                "Agreed right",
                "Gap in points");
        for (FamilyFigures family : comparison.families()) {
            table.row(
                    family.family(),
                    Shown.count(family.trials()),
                    Shown.percent(family.accuracy()),
                    family.secondRight().isPresent()
                            ? Shown.percent(family.secondRight().getAsDouble())
                            : NONE,
                    Shown.percent(family.coverage()),
                    family.agreed() == 0 ? NONE : Shown.percent(family.agreedRight() / (double) family.agreed()),
                    family.gap().isPresent() ? Shown.points(family.gap().getAsDouble()) : NONE);
        }
        section.note(
                "The gap is what was agreed to, less all answers of the family. Where it is not positive, agreement says"
                        + " nothing there. Families are small: read this as a hint.");
    }

    private static String share(double value) {
        return Double.isNaN(value) ? NONE : Shown.percent(value);
    }

    private static String points(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? NONE : Shown.points(estimate.value());
    }

    private static String number(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? NONE : Shown.number(estimate.value());
    }

    /** What the plot shows; empty if no arm judges. */
    static Map<String, Object> figures(Comparison comparison) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Map<String, Object>> curves = new ArrayList<>();
        figures.put("curves", curves);
        comparison.agreements().stream().limit(1).forEach(agreement -> {
            agreement
                    .curves()
                    .forEach(c -> curves.add(Map.of(
                            "label", Rivals.name(c.score()),
                            "points",
                                    c.curve().points().stream()
                                            .filter(p -> p.coverage()
                                                            * agreement
                                                                    .figures()
                                                                    .items()
                                                    >= LEAST_DRAWN)
                                            .map(AgreementSection::point)
                                            .toList())));
            figures.put("all", agreement.figures().all().value());
            if (agreement.agreed() > 0) {
                figures.put(
                        "agreed",
                        Map.of(
                                "coverage", agreement.figures().coverage().value(),
                                "accuracy", agreement.figures().agreed().value()));
            }
        });
        return figures;
    }

    private static List<Double> point(CoverageCurve.Point point) {
        return List.of(point.coverage(), 1 - point.risk());
    }
}
