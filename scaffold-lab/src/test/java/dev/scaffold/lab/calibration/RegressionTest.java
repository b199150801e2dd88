package dev.scaffold.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static JsonNode golden(String name) throws IOException {
        try (InputStream in = RegressionTest.class.getResourceAsStream("/golden/calibration.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in)).required(name);
        }
    }

    private static double[] doubles(JsonNode array) {
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asDouble();
        }
        return values;
    }

    private static boolean[] right(JsonNode array) {
        boolean[] values = new boolean[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asInt() == 1;
        }
        return values;
    }

    @Test
    void isotonic_equalsScikitLearn() throws IOException {
        for (JsonNode golden : golden("isotonic")) {
            double[] sums = doubles(golden.get("sums"));

            List<Isotonic.Block> blocks = Isotonic.of(sums, right(golden.get("right")));

            for (int i = 0; i < sums.length; i++) {
                double sum = sums[i];
                double share = blocks.stream()
                        .filter(b -> b.from() <= sum)
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .share();
                assertThat(share).isEqualTo(golden.get("fitted").get(i).asDouble(), within(1e-9));
            }
        }
    }

    @Test
    void logisticWithoutNegativeWeights_equalsScipysBoundedMinimum() throws IOException {
        for (JsonNode golden : golden("logistic")) {
            double[][] columns = new double[golden.get("columns").size()][];
            for (int c = 0; c < columns.length; c++) {
                columns[c] = doubles(golden.get("columns").get(c));
            }

            NonNegativeLogistic fit = NonNegativeLogistic.fit(columns, right(golden.get("right")));

            assertThat(fit.intercept()).isEqualTo(golden.get("intercept").asDouble(), within(1e-5));
            assertThat(fit.weights()).containsExactly(doubles(golden.get("weights")), within(1e-5));
        }
    }

    @Property(tries = 200)
    void blocks_areLargeEnoughAndNeverFall(
            @ForAll @Size(min = 20, max = 120) List<@IntRange(min = 0, max = 15) Integer> drawn) {
        double[] sums = new double[drawn.size()];
        boolean[] right = new boolean[drawn.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = drawn.get(i) / 2;
            right[i] = drawn.get(i) % 2 == 0;
        }

        List<Isotonic.Block> blocks = Isotonic.of(sums, right, 20);

        assertThat(blocks.stream().mapToInt(Isotonic.Block::count).sum()).isEqualTo(sums.length);
        assertThat(blocks).allSatisfy(b -> assertThat(b.count()).isGreaterThanOrEqualTo(20));
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).from()).isGreaterThan(blocks.get(i - 1).from());
            assertThat(blocks.get(i).smoothed()).isGreaterThan(blocks.get(i - 1).smoothed());
        }
    }

    @Test
    void allRight_isNeverCertain() {
        assertThat(Isotonic.of(new double[30], allTrue(30), 20))
                .containsExactly(new Isotonic.Block(0, 30, 30))
                .allSatisfy(b -> assertThat(b.smoothed()).isEqualTo(30.5 / 31));
    }

    private static boolean[] allTrue(int count) {
        boolean[] all = new boolean[count];
        java.util.Arrays.fill(all, true);
        return all;
    }
}
