package dev.scaffold.toulmin.dialogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How signs are put together: a weighted sum of log-odds.
 *
 * @param weights of the signs that are looked at, above 0; a sign that is left out is not looked at and costs nothing
 */
public record Weighing(Map<Sign, Double> weights) {
    /** However sure one sign is, others can outweigh it. */
    private static final double STRONGEST = 4;

    public Weighing {
        Map<Sign, Double> copy = new EnumMap<>(Sign.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
        if (weights.values().stream().anyMatch(w -> !(w > 0) || Double.isInfinite(w))) {
            throw new IllegalArgumentException("weights: must be above 0, got " + weights);
        }
    }

    /** These signs, weighed alike. */
    public static Weighing alike(Sign... signs) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (Sign sign : signs) {
            weights.put(sign, 1.0);
        }
        return new Weighing(weights);
    }

    /** A copy in which this sign has this weight. */
    public Weighing with(Sign sign, double weight) {
        Map<Sign, Double> more = new EnumMap<>(Sign.class);
        more.putAll(weights);
        more.put(sign, weight);
        return new Weighing(more);
    }

    /** A copy that does not look at this sign. */
    public Weighing without(Sign sign) {
        Map<Sign, Double> fewer = new EnumMap<>(Sign.class);
        fewer.putAll(weights);
        fewer.remove(sign);
        return new Weighing(fewer);
    }

    /** True if it looks at this sign. */
    public boolean looksAt(Sign sign) {
        return weights.containsKey(sign);
    }

    /**
     * How probable the challenger is beside the position that was held.
     *
     * @param logOdds of what signs told, above zero for the challenger; signs that are not looked at do not count
     * @return from 0 to 1; one half if nothing was told
     */
    public double preference(Map<Sign, Double> logOdds) {
        double sum = 0;
        for (Map.Entry<Sign, Double> weight : weights.entrySet()) {
            double told = logOdds.getOrDefault(weight.getKey(), 0.0);
            sum += weight.getValue() * Math.max(-STRONGEST, Math.min(STRONGEST, told));
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
