package dev.scaffold.lab.statistics;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Says before a run what it can see.
 *
 * @param level of the interval, such as 0.95
 * @param power how often a difference is to be found, such as 0.8
 */
public record Planner(double level, double power) {
    private static final int MOST_ITEMS = 1_000_000;
    private static final int ORDERS = 20;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Planner {
        if (!(level > 0.5 && level < 1)) {
            throw new IllegalArgumentException("level: must be above 0.5 and below 1, got " + level);
        }
        if (!(power >= 0.5 && power < 1)) {
            throw new IllegalArgumentException("power: must be 0.5 or more and below 1, got " + power);
        }
    }

    /** Plans for a difference to be found 8 times of 10. */
    public static Planner at(double level) {
        return new Planner(level, 0.8);
    }

    /**
     * How many items are needed to find a difference.
     *
     * @return empty if nothing scatters, or more than a million are needed
     */
    public OptionalInt itemsNeeded(double difference, Spread spread) {
        if (!(difference > 0)) {
            throw new IllegalArgumentException("difference: must be above 0, got " + difference);
        }
        double root = reach() * spread.deviation() / difference;
        double items = Math.ceil(Math.max(root * root, DecisionRule.LEAST_DIFFERING / spread.differing()));
        return spread.deviation() > 0 && items <= MOST_ITEMS ? OptionalInt.of((int) items) : OptionalInt.empty();
    }

    /**
     * The least difference that is found with this power. Near it: the distribution of the mean is taken to be normal.
     *
     * @return empty if too few items would differ for any decision
     */
    public OptionalDouble leastDetectable(int items, Spread spread) {
        return items * spread.differing() < DecisionRule.LEAST_DIFFERING
                ? OptionalDouble.empty()
                : OptionalDouble.of(reach() * spread.deviation() / Math.sqrt(items));
    }

    private double reach() {
        return NORMAL.inverseCumulativeProbability((1 + level) / 2) + NORMAL.inverseCumulativeProbability(power);
    }

    /**
     * How often the decision will be `better` with one repeat and independent items of one family: exact, rule of
     * {@value DecisionRule#LEAST_DIFFERING} items included.
     *
     * @param items how many
     * @param won the chance that an item is won by the first arm
     * @param lost the chance that it is lost
     */
    public double powerOf(int items, double won, double lost) {
        if (!(won >= 0 && lost >= 0 && won + lost <= 1)) {
            throw new IllegalArgumentException(
                    "won, lost: must be chances that sum to 1 at most, got " + won + ", " + lost);
        }
        if (won == 0) {
            return 0;
        }
        BinomialDistribution differing = BinomialDistribution.of(items, won + lost);
        double found = 0;
        for (int d = DecisionRule.LEAST_DIFFERING; d <= items; d++) {
            double chance = differing.probability(d);
            if (chance > 1e-12) {
                found += chance * BinomialDistribution.of(d, won / (won + lost)).survivalProbability(mostNotBetter(d));
            }
        }
        return found;
    }

    /** The most items won out of so many differing that the test at zero does not reject. */
    private int mostNotBetter(int differing) {
        return BinomialDistribution.of(differing, 0.5).inverseSurvivalProbability((1 - level) / 2);
    }

    /**
     * How many times wider the interval becomes if the run may stop at any time: measured on a sequence of this length without a true
     * difference, one repeat, in several orders fixed by a seed.
     */
    public double priceOfStopping(int items, Spread spread, long seed) {
        int differing = (int) Math.round(items * spread.differing());
        double[] differences = new double[items];
        for (int i = 0; i < differing; i++) {
            differences[i] = i % 2 == 0 ? 1 : -1;
        }
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double width = 0;
        for (int order = 0; order < ORDERS; order++) {
            ArraySampler.shuffle(random, differences);
            width += BettingSequence.of(differences, 1 - level).interval().width() / ORDERS;
        }
        double fixed = 2 * NORMAL.inverseCumulativeProbability((1 + level) / 2) * Math.sqrt(spread.differing() / items);
        return width / fixed;
    }
}
