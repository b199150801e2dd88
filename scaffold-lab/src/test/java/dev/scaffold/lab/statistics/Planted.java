package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Simulated comparisons in which the first arm is better.
 *
 * @param items how many, of one repeat and one family
 * @param won the chance that the first arm wins an item
 * @param lost the chance that it loses it
 */
record Planted(int items, double won, double lost) {
    /** Enough for the power not to suffer. */
    private static final int DRAWS = (1 << 12) - 1;

    /** What the planner prints. */
    double printedPower() {
        return Planner.at(0.95).powerOf(items, won, lost);
    }

    /** How often the decision rule that ships says `better`. */
    int found(int runs) {
        UniformRandomProvider random =
                RandomSource.XO_SHI_RO_256_PP.create(new long[] {NullGrid.SEED, items, Math.round(won * 1000), 5});
        int found = 0;
        for (int run = 0; run < runs; run++) {
            List<PairedItem> drawn = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                double lot = random.nextDouble();
                drawn.add(PairedItem.of("i" + i, "family", lot < won ? 1 : 0, lot >= won && lot < won + lost ? 1 : 0));
            }
            DecisionRule rule = new DecisionRule(NullGrid.MARGIN, 0.95, DRAWS, random.nextLong());
            found += rule.decide(drawn).ruling() == Ruling.BETTER ? 1 : 0;
        }
        return found;
    }

    /** The fewest that may be found, and the most: the middle 99% at the power that is printed. */
    Interval expected(int runs) {
        BinomialDistribution counts = BinomialDistribution.of(runs, printedPower());
        return new Interval(counts.inverseCumulativeProbability(0.005), counts.inverseCumulativeProbability(0.995));
    }
}
