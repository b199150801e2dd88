package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Planner PLANNER = Planner.at(0.95);

    @Test
    void itemsNeeded_isTheTextbookNumber() {
        // (1.959964 + 0.841621)^2 * 0.2 / 0.05^2 = 627.9
        assertThat(PLANNER.itemsNeeded(0.05, Spread.ofDiffering(0.2))).hasValue(628);
    }

    @Test
    void rarelyDiffering_needsTenThatDiffer() {
        assertThat(PLANNER.itemsNeeded(0.5, Spread.ofDiffering(0.01))).hasValue(1_000);
        assertThat(PLANNER.leastDetectable(900, Spread.ofDiffering(0.01))).isEmpty();
    }

    @Test
    void nothingDiffers_hasNoAnswer() {
        assertThat(PLANNER.itemsNeeded(0.05, Spread.ofDiffering(0))).isEmpty();
    }

    @Test
    void leastDetectable_isFoundWithAboutThePowerThatIsSaid() {
        double least = PLANNER.leastDetectable(400, Spread.ofDiffering(0.2)).orElseThrow();

        assertThat(PLANNER.powerOf(400, (0.2 + least) / 2, (0.2 - least) / 2)).isEqualTo(0.8, within(0.03));
    }

    @Test
    void itemsOfOneCluster_countLess() {
        java.util.List<PairedItem> pairs = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double difference = i % 3 == 0 ? 1 : i % 3 == 1 ? -1 : 0;
            pairs.add(Items.inCluster("a" + i, "c" + i, difference));
            pairs.add(Items.inCluster("b" + i, "c" + i, difference));
        }

        Spread spread = Spread.of(pairs);

        assertThat(spread.differing()).isEqualTo(2.0 / 3, within(1e-12));
        // twice the variance of single items, with 59 degrees of freedom
        assertThat(spread.deviation()).isEqualTo(Math.sqrt(2 * 2.0 / 3 * 60 / 59), within(1e-9));
    }

    @Test
    void stoppingAtAnyTime_widensTheIntervalByAHalfAtMost() {
        double price = PLANNER.priceOfStopping(300, Spread.ofDiffering(0.2), 1);

        assertThat(price).isBetween(1.2, 1.6);
        assertThat(PLANNER.priceOfStopping(300, Spread.ofDiffering(0.2), 1)).isEqualTo(price);
    }
}
