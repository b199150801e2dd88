package dev.scaffold.lab.report;

import dev.scaffold.lab.statistics.Estimate;
import java.util.Objects;

/**
 * A rival from end to end: another arm's own answers, as many of them let out as the gate agreed to, those first of which the rival is
 * surest. Unlike a rival that scores the gate's answers, it costs what that arm costs.
 *
 * @param arm whose answers
 * @param rival by which score
 * @param answers how many both arms have
 * @param accuracy the share of right ones among those let out
 * @param lead the gate's share less that
 */
public record EndToEnd(String arm, String rival, int answers, Estimate accuracy, Estimate lead) {
    public EndToEnd {
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(accuracy, "accuracy");
        Objects.requireNonNull(lead, "lead");
    }
}
