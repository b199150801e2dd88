package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignFlipTest {
    private static final long SEED = 1;

    @Test
    void allFlipsCounted_equalScipy() {
        for (JsonNode golden : Golden.of("signFlips")) {
            SignFlip test = SignFlip.of(Items.of(Golden.doubles(golden.get("differences"))), SEED);

            for (int i = 0; i < golden.get("means").size(); i++) {
                assertThat(test.p(golden.get("means").get(i).asDouble()))
                        .isEqualTo(golden.get("p").get(i).asDouble(), within(1e-12));
            }
            assertThat(test.p(0)).isEqualTo(golden.get("pOfZero").asDouble(), within(1e-12));
            Interval interval = test.interval(0.95);
            assertThat(interval.low()).isEqualTo(golden.get("low").asDouble(), within(5e-5));
            assertThat(interval.high()).isEqualTo(golden.get("high").asDouble(), within(5e-5));
        }
    }

    @Test
    void twoFamilies_equalScipyWithStandardErrorsWithinFamilies() {
        JsonNode golden = Golden.of("stratifiedFlips");
        SignFlip test = SignFlip.of(
                Items.joined(
                        Items.ofFamily("a", Golden.doubles(golden.get("first"))),
                        Items.ofFamily("b", Golden.doubles(golden.get("second")))),
                SEED);

        for (int i = 0; i < golden.get("means").size(); i++) {
            assertThat(test.p(golden.get("means").get(i).asDouble()))
                    .isEqualTo(golden.get("p").get(i).asDouble(), within(1e-12));
        }
    }

    @Test
    void flipsDrawn_areNearScipysOwnDraws() {
        JsonNode golden = Golden.of("drawnFlips");
        SignFlip test = SignFlip.of(Items.of(Golden.doubles(golden.get("differences"))), SEED);

        for (JsonNode at : golden.get("p")) {
            assertThat(test.p(at.get("mean").asDouble())).isEqualTo(at.get("p").asDouble(), within(0.003));
        }
        assertThat(test.interval(0.95).low()).isEqualTo(golden.get("studentLow").asDouble(), within(0.01));
        assertThat(test.interval(0.95).high())
                .isEqualTo(golden.get("studentHigh").asDouble(), within(0.01));
    }

    @Test
    void oneRepeat_zeroIsTestedAsByMcNemar() {
        assertThat(SignFlip.of(Items.counts(10, 2, 48), SEED).p(0))
                .isEqualTo(new McNemar(10, 2, 0, 0).p(), within(1e-12));
        assertThat(SignFlip.of(Items.counts(31, 18, 100), SEED).p(0))
                .isEqualTo(new McNemar(31, 18, 0, 0).p(), within(0.003));
    }

    @Property(tries = 40)
    void interval_holdsZeroExactlyIfZeroIsNotRejected(
            @ForAll @IntRange(min = 0, max = 14) int won,
            @ForAll @IntRange(min = 0, max = 14) int lost,
            @ForAll @IntRange(min = 0, max = 30) int equal) {
        List<PairedItem> items = Items.counts(won + 1, lost, equal);
        SignFlip test = SignFlip.of(items, 4_000, SEED);

        Interval interval = test.interval(0.95, -0.05);

        assertThat(interval.contains(0)).isEqualTo(test.p(0) > 1 - 0.95);
        assertThat(interval.contains(-0.05)).isEqualTo(test.p(-0.05) > 1 - 0.95);
        assertThat(interval.contains(test.estimate())).isTrue();
    }

    @Property(tries = 40)
    void armsSwapped_mirrorsTheInterval(
            @ForAll @IntRange(min = 0, max = 6) int won, @ForAll @IntRange(min = 0, max = 6) int lost) {
        Interval one = SignFlip.of(Items.counts(won, lost, 3), SEED).interval(0.95);
        Interval other = SignFlip.of(Items.counts(lost, won, 3), SEED).interval(0.95);

        assertThat(other.low()).isEqualTo(-one.high(), within(1e-4));
        assertThat(other.high()).isEqualTo(-one.low(), within(1e-4));
    }

    @Test
    void rowsRepeatedWithinClusters_sayNoMoreThanOneRowEach() {
        List<PairedItem> tripled = new ArrayList<>();
        List<PairedItem> single = new ArrayList<>();
        double[] differences = {1, 1, 1, 1, 1, -1, 1, 0, 1, 1, -1, 0, 1, 1};
        for (int c = 0; c < differences.length; c++) {
            single.add(Items.inCluster("s" + c, "c" + c, differences[c]));
            for (int r = 0; r < 3; r++) {
                tripled.add(Items.inCluster("t" + c + r, "c" + c, differences[c]));
            }
        }

        SignFlip one = SignFlip.of(single, SEED);
        SignFlip three = SignFlip.of(tripled, SEED);

        assertThat(three.p(0.1)).isEqualTo(one.p(0.1), within(1e-12));
        assertThat(three.nonzero()).isEqualTo(12);
        assertThat(three.interval(0.95).low()).isEqualTo(one.interval(0.95).low(), within(1e-4));
    }

    @Test
    void clustersAndFamilies_sameSeedSameInterval() {
        List<PairedItem> items = Items.joined(Items.counts(30, 18, 60), Items.ofFamily("b", 1, 0, 0, -1, 1, 1));

        assertThat(SignFlip.of(items, 9).interval(0.95))
                .isEqualTo(SignFlip.of(items, 9).interval(0.95));
    }

    @Test
    void familiesFarApart_areNoSpread() {
        double[] better = new double[20];
        double[] worse = new double[20];
        for (int i = 0; i < 20; i++) {
            better[i] = i < 18 ? 1 : 0;
            worse[i] = i < 16 ? -1 : 0;
        }
        List<PairedItem> families = Items.joined(Items.ofFamily("a", better), Items.ofFamily("b", worse));
        double[] together = new double[40];
        System.arraycopy(better, 0, together, 0, 20);
        System.arraycopy(worse, 0, together, 20, 20);

        assertThat(SignFlip.of(families, SEED).interval(0.95).width())
                .isLessThan(0.6
                        * SignFlip.of(Items.of(together), SEED).interval(0.95).width());
    }

    @Test
    void clustersOfManySizes_areFlippedEachByItself() {
        double[] differences = new double[40];
        List<PairedItem> items = new ArrayList<>();
        for (int c = 0; c < 40; c++) {
            differences[c] = Math.sin(c) + 0.2;
            // one or two items, so that no two clusters are alike
            items.add(Items.inCluster("a" + c, "c" + c, Math.max(-1, Math.min(1, differences[c]))));
            if (c % 2 == 0) {
                items.add(Items.inCluster("b" + c, "c" + c, c / 50.0));
            }
        }
        SignFlip test = SignFlip.of(items, SEED);
        Interval interval = test.interval(0.95);
        double half = 1.96 * Spread.of(items).deviation() / Math.sqrt(items.size());

        assertThat(interval.low()).isEqualTo(test.estimate() - half, within(0.03));
        assertThat(interval.high()).isEqualTo(test.estimate() + half, within(0.03));
    }

    @Test
    void allAlike_rejectsAllButThat() {
        SignFlip test = SignFlip.of(Items.of(1, 1, 1, 1, 1, 1, 1, 1), SEED);

        assertThat(test.p(0)).isEqualTo(2.0 / 256);
        assertThat(test.p(1)).isEqualTo(1);
        assertThat(test.interval(0.95).high()).isEqualTo(1);
    }

    @Test
    void oneItem_rejectsNothing() {
        assertThat(SignFlip.of(Items.of(1), SEED).interval(0.95)).isEqualTo(new Interval(-1, 1));
    }

    @Test
    void noItems_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignFlip.of(List.of(), SEED))
                .withMessageContaining("items");
    }
}
