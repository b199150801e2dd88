package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.peers.Agreeing;
import dev.scaffold.lab.peers.CoralMeans;
import dev.scaffold.lab.peers.PeersArms;
import dev.scaffold.lab.peers.PeersFigures;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets out what agreement between models came to. */
public final class PeersReport {
    private static final List<String> RATES = List.of("arm", "from", "all", "right", "wrong", "unsure");

    private PeersReport() {}

    /** The report. */
    public static ProbeReport of(PeersFigures figures) {
        return new ProbeReport(
                figures.info(),
                headline(figures),
                price(figures),
                List.of(
                        agreement(figures),
                        answers(figures),
                        differences(figures),
                        majorities(figures),
                        rates("assertive", "Turns that keep to their position", CoralMeans::assertive, figures),
                        rates("persuasive", "Turns that are taken over", CoralMeans::persuasive, figures),
                        Prices.sheet(figures.arms().stream()
                                .map(a -> new Prices.Arm(a.name(), a.items(), a.price(), a.took()))
                                .toList())),
                new ProbeReport.Plane("agreed and wrong", "agreed and right", ProbeReport.Fakes.EVEN, points(figures)),
                leads(figures),
                figures);
    }

    private static String headline(PeersFigures figures) {
        return arm(figures, PeersArms.GATED)
                .map(gated -> "Where gated dialogues agree they are right "
                        + Cells.share(gated.agreeing().rightIfAgreed())
                        + arm(figures, PeersArms.UNGATED)
                                .map(u -> " of the time, ungated ones "
                                        + Cells.share(u.agreeing().rightIfAgreed()) + "; they agree "
                                        + Cells.share(gated.agreeing().agreed()) + " and "
                                        + Cells.share(u.agreeing().agreed()) + " of the time")
                                .orElse(" of the time, and they agree "
                                        + Cells.share(gated.agreeing().agreed()) + " of it"))
                .orElse("No gated dialogue has ended yet");
    }

    private static String price(PeersFigures figures) {
        int items =
                figures.arms().stream().mapToInt(PeersFigures.Arm::items).max().orElse(0);
        return "Dialogues of " + figures.info().model() + " with itself about " + Shown.some(items, "question")
                + ", a wrong first answer planted in each.";
    }

    private static Optional<PeersFigures.Arm> arm(PeersFigures figures, String name) {
        return figures.arms().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static Sheet agreement(PeersFigures figures) {
        return Sheet.of(
                "agreement",
                "Agreement, and what it is worth",
                List.of("arm", "items", "agree", "95%", "right", "95%", "both"),
                figures.arms().stream()
                        .map(a -> List.of(
                                a.name(),
                                a.items() + (a.absent() > 0 ? "+" + a.absent() : ""),
                                Cells.share(a.agreeing().agreed()),
                                Cells.interval(a.agreeing().agreed()),
                                Cells.share(a.agreeing().rightIfAgreed()),
                                Cells.interval(a.agreeing().rightIfAgreed()),
                                Cells.share(a.agreeing().wrongAndAgreed())))
                        .toList(),
                "Agree: P(agree). Right: P(right | agree), of those that agreed; a dash if none did. Both: P(wrong and agree). Behind a"
                        + " plus sign: items of which no reply could be had; they are missing, not wrong.");
    }

    private static Sheet answers(PeersFigures figures) {
        return Sheet.of(
                "answers",
                "The answer each ended on, agreed or not",
                List.of("arm", "turns", "right", "95%"),
                figures.arms().stream()
                        .map(a -> List.of(
                                a.name(),
                                a.turns() == 0 ? Shown.NONE : Shown.mean(a.turns()),
                                Cells.share(a.agreeing().right()),
                                Cells.interval(a.agreeing().right())))
                        .toList(),
                "Turns: the mean of a dialogue, the planted one counted.");
    }

    private static Sheet differences(PeersFigures figures) {
        List<List<String>> rows = figures.lead()
                .map(lead -> List.of(
                        row("P(agree)", lead.agreed()),
                        row("P(right | agree)", lead.rightIfAgreed()),
                        row("P(wrong and agree)", lead.wrongAndAgreed()),
                        row("P(right)", lead.right())))
                .orElse(List.of());
        return Sheet.of("differences", "Gated minus ungated, item by item", List.of("of", "by", "95%"), rows);
    }

    private static List<String> row(String of, Estimate estimate) {
        return List.of(of, Cells.share(estimate), Cells.interval(estimate));
    }

    private static Sheet majorities(PeersFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.majority().ifPresent(m -> rows.add(majority("all items", m)));
        figures.majorityWhereAgreed().ifPresent(m -> rows.add(majority("where they agreed", m)));
        return Sheet.of(
                "majority",
                "Gated dialogues against a majority at equal tokens",
                List.of("over", "samples", "majority right", "lead", "95%"),
                rows,
                "A fraction of a sample is drawn on that share of the items. Where a row is missing the pool of samples is too small, or"
                        + " there is none.");
    }

    private static List<String> majority(String over, EqualTokens majority) {
        return List.of(
                over,
                Shown.mean(majority.samples() + majority.share()),
                Cells.share(majority.accuracy()),
                Cells.share(majority.lead()),
                Cells.interval(majority.lead()));
    }

    private static Sheet rates(
            String id, String title, Function<CoralMeans, CoralMeans.Rates> which, PeersFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (PeersFigures.Arm arm : figures.arms()) {
            arm.withTurn0().ifPresent(c -> rows.add(rates(arm.name(), "turn 0", which.apply(c))));
            arm.withoutTurn0().ifPresent(c -> rows.add(rates(arm.name(), "turn 1", which.apply(c))));
        }
        return Sheet.of(
                id,
                title,
                RATES,
                rows,
                "Coral's rates over all turns, by what the turn stood for; from turn 0 as published, where instant agreement counts as"
                        + " persuasion, and without it. The mean gain of a turn: " + gains(figures) + ".");
    }

    private static List<String> rates(String arm, String from, CoralMeans.Rates rates) {
        return List.of(
                arm,
                from,
                Cells.share(rates.all()),
                Cells.share(rates.right()),
                Cells.share(rates.wrong()),
                Cells.share(rates.unsure()));
    }

    private static String gains(PeersFigures figures) {
        return figures.arms().stream()
                .flatMap(a -> a.withTurn0().stream()
                        .map(c -> a.name() + " "
                                + (c.quality().isPresent()
                                        ? Cells.share(c.quality().getAsDouble())
                                        : Shown.NONE)))
                .reduce((one, other) -> one + ", " + other)
                .orElse(Shown.NONE);
    }

    private static List<ProbeReport.Point> points(PeersFigures figures) {
        List<ProbeReport.Point> points = new ArrayList<>();
        for (PeersFigures.Arm arm : figures.arms()) {
            double agreed = arm.agreeing().agreed().value();
            double wrong = arm.agreeing().wrongAndAgreed().value();
            if (!Double.isNaN(agreed) && agreed > 0) {
                points.add(new ProbeReport.Point(
                        arm.name(), wrong, agreed - wrong, arm.name().equals(PeersArms.GATED)));
            }
        }
        return points;
    }

    private static List<ProbeReport.Lead> leads(PeersFigures figures) {
        List<ProbeReport.Lead> leads = new ArrayList<>();
        String primary = figures.info().primary().toString();
        figures.lead().ifPresent(lead -> leads(primary, lead, leads));
        figures.majority().ifPresent(m -> lead("gated:majority, right", m.lead(), leads));
        figures.majorityWhereAgreed().ifPresent(m -> lead("gated:majority, right where agreed", m.lead(), leads));
        return leads;
    }

    /** Those of which more is better: more agreement is not. */
    private static void leads(String primary, Agreeing lead, List<ProbeReport.Lead> leads) {
        lead(primary + ", right if agreed", lead.rightIfAgreed(), leads);
        lead(primary + ", right", lead.right(), leads);
    }

    private static void lead(String label, Estimate estimate, List<ProbeReport.Lead> leads) {
        estimate.interval()
                .filter(i -> !Double.isNaN(estimate.value()))
                .ifPresent(i -> leads.add(new ProbeReport.Lead(label, estimate.value(), i.low(), i.high())));
    }
}
