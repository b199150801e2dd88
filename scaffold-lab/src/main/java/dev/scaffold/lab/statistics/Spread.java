package dev.scaffold.lab.statistics;

import java.util.List;

/**
 * How far differences of single items scatter: what decides how many items a comparison needs.
 *
 * @param deviation the standard error of the mean difference, times the square root of the number of items: the standard deviation of a
 *     difference, larger if items of a cluster go together
 * @param differing the share of items on which the arms differ at all, from 0 to 1
 */
public record Spread(double deviation, double differing) {

    public Spread {
        if (!(deviation >= 0)) {
            throw new IllegalArgumentException("deviation: must not be negative, got " + deviation);
        }
        if (!(differing >= 0 && differing <= 1)) {
            throw new IllegalArgumentException("differing: must be a share from 0 to 1, got " + differing);
        }
    }

    /** As it was met in these items. */
    public static Spread of(List<PairedItem> items) {
        long differing =
                items.stream().filter(i -> Math.abs(i.difference()) > 1e-12).count();
        return new Spread(Differences.of(items).spread(), items.isEmpty() ? 0 : differing / (double) items.size());
    }

    /** As it is expected with one repeat, no clusters and no true difference, if the arms differ on this share of the items. */
    public static Spread ofDiffering(double share) {
        return new Spread(Math.sqrt(share), share);
    }
}
