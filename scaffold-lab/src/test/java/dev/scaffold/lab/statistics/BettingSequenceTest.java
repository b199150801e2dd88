package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BettingSequenceTest {

    @Property(tries = 100)
    void eachInterval_liesWithinAllEarlierOnes(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1, max = 1) Double> differences) {
        BettingSequence sequence = BettingSequence.of(
                differences.stream().mapToDouble(Double::doubleValue).toArray(), 0.05);

        Interval before = sequence.after(0);
        assertThat(before).isEqualTo(new Interval(-1, 1));
        for (int i = 1; i <= differences.size(); i++) {
            Interval now = sequence.after(i);
            assertThat(now.low()).isGreaterThanOrEqualTo(before.low() - 1e-8);
            assertThat(now.high()).isLessThanOrEqualTo(before.high() + 1e-8);
            before = now;
        }
        assertThat(sequence.interval()).isEqualTo(before);
    }

    @Test
    void cluster_comesInOnceWithItsMean() {
        BettingSequence clusters = BettingSequence.of(
                List.of(Items.inCluster("a", "x", 1), Items.inCluster("b", "y", -1), Items.inCluster("c", "x", 0)),
                0.05);

        assertThat(clusters.count()).isEqualTo(2);
        assertThat(clusters.interval())
                .isEqualTo(BettingSequence.of(new double[] {0.5, -1}, 0.05).interval());
        assertThat(clusters.estimate()).isEqualTo(-0.25, within(1e-12));
    }

    @Test
    void nothingYet_dropsNothing() {
        assertThat(BettingSequence.of(List.of(), 0.05).interval()).isEqualTo(new Interval(-1, 1));
    }
}
