package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoldenValuesTest {

    @Test
    void mcNemar_equalsStatsmodels() {
        for (JsonNode golden : Golden.of("mcnemar")) {
            McNemar test =
                    new McNemar(golden.get("won").asInt(), golden.get("lost").asInt(), 5, 5);

            assertThat(test.p()).isEqualTo(golden.get("p").asDouble(), within(1e-12));
        }
    }

    @Test
    void holm_equalsStatsmodels() {
        JsonNode golden = Golden.of("holm");

        List<Double> adjusted = Holm.adjust(
                Arrays.stream(Golden.doubles(golden.get("p"))).boxed().toList());

        assertThat(adjusted).hasSize(6);
        for (int i = 0; i < adjusted.size(); i++) {
            assertThat(adjusted.get(i)).isEqualTo(golden.get("adjusted").get(i).asDouble(), within(1e-12));
        }
    }

    @Test
    void bca_equalsScipyOnTheSameDraws() {
        for (JsonNode golden : Golden.of("bca")) {
            double[] differences = Golden.doubles(golden.get("differences"));
            Resamples resamples = Resamples.given(Items.of(differences), Golden.indices(golden.get("indices")));
            boolean mean = golden.get("statistic").asText().equals("mean");

            Interval interval = Bca.of(mean ? meanOf(differences) : squaredShareOf(differences), resamples, 0.95)
                    .orElseThrow();

            assertThat(interval.low()).isEqualTo(golden.get("low").asDouble(), within(1e-9));
            assertThat(interval.high()).isEqualTo(golden.get("high").asDouble(), within(1e-9));
        }
    }

    @Test
    void bcaWithinFamilies_equalsScipysTwoSamples() {
        JsonNode golden = Golden.of("stratifiedBca");
        List<PairedItem> items = Items.joined(
                Items.ofFamily("a", Golden.doubles(golden.get("first"))),
                Items.ofFamily("b", Golden.doubles(golden.get("second"))));
        double[] differences =
                items.stream().mapToDouble(PairedItem::difference).toArray();

        Interval interval = Bca.of(
                        meanOf(differences), Resamples.given(items, Golden.indices(golden.get("indices"))), 0.95)
                .orElseThrow();

        // leaving one out, scipy's mean weighs 29 items; so does this one
        assertThat(interval.low()).isEqualTo(golden.get("low").asDouble(), within(1e-9));
        assertThat(interval.high()).isEqualTo(golden.get("high").asDouble(), within(1e-9));
    }

    @Test
    void bettingSequence_equalsTheFormulasOnAGrid() {
        for (JsonNode golden : Golden.of("betting")) {
            BettingSequence sequence = BettingSequence.of(Golden.doubles(golden.get("differences")), 0.05);

            for (int i = 0; i < golden.get("looks").size(); i++) {
                Interval interval = sequence.after(golden.get("looks").get(i).asInt());
                assertThat(interval.low()).isEqualTo(golden.get("low").get(i).asDouble(), within(2e-4));
                assertThat(interval.high()).isEqualTo(golden.get("high").get(i).asDouble(), within(2e-4));
            }
        }
    }

    @Test
    void auroc_equalsScikitLearn() {
        for (JsonNode golden : Golden.of("auroc")) {
            double[] scores = Golden.doubles(golden.get("scores"));
            int[] right = Golden.ints(golden.get("right"));

            assertThat(Auroc.of(where(scores, right, 1), where(scores, right, 0))
                            .orElseThrow())
                    .isEqualTo(golden.get("auroc").asDouble(), within(1e-12));
        }
    }

    @Test
    void bullshitIndex_restsOnScipysPointBiserialCorrelation() {
        JsonNode golden = Golden.of("correlation");
        List<Double> beliefs =
                Arrays.stream(Golden.doubles(golden.get("beliefs"))).boxed().toList();
        List<Boolean> asserted = Arrays.stream(Golden.ints(golden.get("asserted")))
                .mapToObj(a -> a == 1)
                .toList();

        BullshitIndex index = BullshitIndex.of(beliefs, asserted).orElseThrow();

        assertThat(index.correlation()).isEqualTo(golden.get("r").asDouble(), within(1e-12));
        assertThat(index.index()).isEqualTo(1 - Math.abs(golden.get("r").asDouble()), within(1e-12));
    }

    @Test
    void power_equalsTheSumOverAllOutcomes() {
        for (JsonNode golden : Golden.of("power")) {
            double power = Planner.at(0.95)
                    .powerOf(
                            golden.get("items").asInt(),
                            golden.get("won").asDouble(),
                            golden.get("lost").asDouble());

            assertThat(power).isEqualTo(golden.get("power").asDouble(), within(1e-9));
        }
    }

    private static ToDoubleFunction<int[]> meanOf(double[] values) {
        return counts -> IntStream.range(0, values.length)
                        .mapToDouble(i -> counts[i] * values[i])
                        .sum()
                / Arrays.stream(counts).sum();
    }

    private static ToDoubleFunction<int[]> squaredShareOf(double[] values) {
        return counts -> {
            double share = IntStream.range(0, values.length)
                            .filter(i -> values[i] > 0)
                            .map(i -> counts[i])
                            .sum()
                    / (double) Arrays.stream(counts).sum();
            return share * share;
        };
    }

    private static List<Double> where(double[] scores, int[] right, int is) {
        return IntStream.range(0, scores.length)
                .filter(i -> right[i] == is)
                .mapToObj(i -> scores[i])
                .toList();
    }
}
