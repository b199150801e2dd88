package dev.scaffold.lab.peers;

import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of a run of dialogues as lines of text. */
public final class PeersTable {
    private static final String ROW = "%-17s %5s %5s  %-19s %-19s %-19s %-19s %7s %8s";
    private static final String CORAL = "%-17s %-6s %6s %6s %6s %6s  %6s %6s %6s %6s  %6s";

    private PeersTable() {}

    /** One line an arm, then what they differ in, then whose words moved whom. */
    public static List<String> of(PeersFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                ROW,
                "arm",
                "items",
                "turns",
                "P(agree)",
                "P(right|agree)",
                "P(wrong,agree)",
                "P(right)",
                "calls",
                "tokens"));
        figures.arms().forEach(arm -> lines.add(arm(arm)));
        figures.lead()
                .ifPresent(lead -> lines.add(String.format(
                                Locale.ROOT,
                                ROW,
                                "gated - ungated",
                                "",
                                "",
                                shown(lead.agreed()),
                                shown(lead.rightIfAgreed()),
                                shown(lead.wrongAndAgreed()),
                                shown(lead.right()),
                                "",
                                "")
                        .stripTrailing()));
        lines.add("");
        majority("gated against a majority at equal tokens, all items", figures.majority(), lines);
        majority("the same where the gated dialogues agreed", figures.majorityWhereAgreed(), lines);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                CORAL,
                "Coral",
                "from",
                "assert",
                "right",
                "wrong",
                "unsure",
                "persua",
                "right",
                "wrong",
                "unsure",
                "qual."));
        for (PeersFigures.Arm arm : figures.arms()) {
            arm.withTurn0().ifPresent(c -> lines.add(coral(arm.name(), "turn 0", c)));
            arm.withoutTurn0().ifPresent(c -> lines.add(coral(arm.name(), "turn 1", c)));
        }
        return lines;
    }

    private static String arm(PeersFigures.Arm arm) {
        return String.format(
                        Locale.ROOT,
                        ROW,
                        arm.name(),
                        arm.items() + (arm.absent() > 0 ? "+" + arm.absent() : ""),
                        arm.turns() == 0 ? "-" : number(arm.turns()),
                        shown(arm.agreeing().agreed()),
                        shown(arm.agreeing().rightIfAgreed()),
                        shown(arm.agreeing().wrongAndAgreed()),
                        shown(arm.agreeing().right()),
                        number((double) arm.price().calls() / Math.max(1, arm.items())),
                        Math.round((double) arm.price().totalTokens() / Math.max(1, arm.items())))
                .stripTrailing();
    }

    private static void majority(String what, Optional<EqualTokens> majority, List<String> lines) {
        lines.add(what + ": "
                + majority.map(m -> String.format(
                                Locale.ROOT,
                                "majority of %d%s right %s, lead of the gate %s",
                                m.samples(),
                                m.share() > 0 ? " to " + (m.samples() + 1) : "",
                                number(m.accuracy()),
                                shown(m.lead())))
                        .orElse("cannot be compared, the pool is too small, or there is none"));
    }

    private static String coral(String arm, String from, CoralMeans means) {
        return String.format(
                Locale.ROOT,
                CORAL,
                arm,
                from,
                number(means.assertive().all()),
                number(means.assertive().right()),
                number(means.assertive().wrong()),
                number(means.assertive().unsure()),
                number(means.persuasive().all()),
                number(means.persuasive().right()),
                number(means.persuasive().wrong()),
                number(means.persuasive().unsure()),
                means.quality().isPresent() ? number(means.quality().getAsDouble()) : "-");
    }

    private static String shown(Estimate estimate) {
        return Double.isNaN(estimate.value())
                ? "-"
                : number(estimate.value())
                        + estimate.interval()
                                .map(i -> " " + number(i.low()) + ".." + number(i.high()))
                                .orElse("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
