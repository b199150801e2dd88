package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Simulated comparisons whose truth is known, decided by the decision rule that ships. Items come in two families; how hard they are
 * varies from item to item. The seed was committed before the first run.
 *
 * @param items how many
 * @param base the mean chance of a right answer, in both arms
 * @param repeats of each item in each arm
 * @param truth what is true
 */
record NullGrid(int items, double base, int repeats, Truth truth) {
    static final long SEED = 20_261_125;
    /** For a cell that was beyond its limit once: committed before it was looked at again. */
    static final long SECOND_SEED = 20_261_126;

    static final double MARGIN = 0.03;
    /** Fewer flips than a real run draws, to make thousands of runs; the test is exact for any number. */
    static final int DRAWS = (1 << 10) - 1;

    /** How much chances differ between items: the two parameters of the beta distribution sum to this. */
    private static final double CONCENTRATION = 2;

    enum Truth {
        /** Each item has the same chance in both arms. */
        IDENTICAL("identical", 0),
        /** The first arm has the same chance on every item, the second not; the means are equal. */
        EQUAL_MEAN("equal mean", 1),
        /**
         * The same, but the second arm is right on an item always or never: differences are as skewed as they can be, and the test is
         * right in the limit only. Twice the error that is claimed is allowed here.
         */
        ALL_OR_NOTHING("equal mean, one arm all or nothing", 3),
        /** Each chance is lower in the first arm by the same factor, and the mean by the margin. */
        WORSE_BY_MARGIN("worse by the margin", 2);

        private final String words;
        private final int seed;

        Truth(String words, int seed) {
            this.words = words;
            this.seed = seed;
        }

        String words() {
            return words;
        }
    }

    /** How often out of so many runs a decision was wrong, after all items and with a look after every item. */
    record Count(int runs, int fixed, int sequential, int decided) {}

    static List<NullGrid> cells(int[] items, double[] bases, int[] repeats, Truth... truths) {
        List<NullGrid> cells = new ArrayList<>();
        for (Truth truth : truths) {
            for (int n : items) {
                for (double base : bases) {
                    for (int r : repeats) {
                        cells.add(new NullGrid(n, base, r, truth));
                    }
                }
            }
        }
        return cells;
    }

    /** Runs the cell: counts `better` and `worse`, or `not worse` if the truth is that it is worse by the margin. */
    Count run(int runs) {
        return run(runs, SEED);
    }

    /** The same with another seed. */
    Count run(int runs, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new long[] {seed, hashCode(), 3, 4});
        ContinuousDistribution.Sampler chances = BetaDistribution.of(base * CONCENTRATION, (1 - base) * CONCENTRATION)
                .createSampler(random);
        int fixed = 0;
        int sequential = 0;
        int decided = 0;
        for (int run = 0; run < runs; run++) {
            List<PairedItem> drawn = draw(random, chances);
            DecisionRule rule = new DecisionRule(MARGIN, 0.95, DRAWS, random.nextLong());
            Decision all = rule.decide(drawn);
            fixed += wrong(all) ? 1 : 0;
            decided += all.ruling() == Ruling.CANNOT_TELL ? 0 : 1;
            // an interval of the sequence lies within all earlier ones: what was called at any look is still called at
            // the last
            sequential += wrong(rule.decideSequentially(drawn)) ? 1 : 0;
        }
        return new Count(runs, fixed, sequential, decided);
    }

    @Override
    public int hashCode() {
        return ((items * 31 + (int) Math.round(base * 100)) * 31 + repeats) * 31 + truth.seed;
    }

    private boolean wrong(Decision decision) {
        return truth == Truth.WORSE_BY_MARGIN
                ? decision.notWorse()
                : decision.ruling() == Ruling.BETTER || decision.ruling() == Ruling.WORSE;
    }

    /** The most wrong calls that such a count may have: the quantile at the level that is claimed, 0.99 for one cell looked at alone. */
    int most(int runs, double quantile) {
        double level =
                switch (truth) {
                    case IDENTICAL, EQUAL_MEAN -> 0.05;
                    case ALL_OR_NOTHING -> 0.1;
                    case WORSE_BY_MARGIN -> 0.025;
                };
        return BinomialDistribution.of(runs, level).inverseCumulativeProbability(quantile);
    }

    private List<PairedItem> draw(UniformRandomProvider random, ContinuousDistribution.Sampler chances) {
        List<PairedItem> drawn = new ArrayList<>(items);
        for (int i = 0; i < items; i++) {
            double second = truth == Truth.ALL_OR_NOTHING ? random.nextDouble() < base ? 1 : 0 : chances.sample();
            double first =
                    switch (truth) {
                        case IDENTICAL -> second;
                        case EQUAL_MEAN, ALL_OR_NOTHING -> base;
                        case WORSE_BY_MARGIN -> second * (1 - MARGIN / base);
                    };
            drawn.add(PairedItem.of("i" + i, i % 2 == 0 ? "even" : "odd", score(random, first), score(random, second)));
        }
        return drawn;
    }

    private double score(UniformRandomProvider random, double chance) {
        int right = 0;
        for (int r = 0; r < repeats; r++) {
            right += random.nextDouble() < chance ? 1 : 0;
        }
        return right / (double) repeats;
    }
}
