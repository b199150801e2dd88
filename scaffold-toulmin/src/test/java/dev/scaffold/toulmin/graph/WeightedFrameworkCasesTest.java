package dev.scaffold.toulmin.graph;

import static dev.scaffold.toulmin.graph.FrameworkCasesTest.edges;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DF-QuAD worked out by hand. */
class WeightedFrameworkCasesTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0.5",
        "b>a, '', 0.3",
        "'', b>a, 0.7",
        "b>a c>a, '', 0.15",
        "'', b>a c>a, 0.85",
        "b>a, c>a, 0.55",
        "c>a, b>a, 0.45",
        "b>a, c>b, 0.15",
        "c>b b>a, '', 0.4",
        "c>b, b>a, 0.6",
    })
    void strengths_onOneArgument_areAsByHand(String attacks, String supports, double expected) {
        Map<String, Double> own = new LinkedHashMap<>();
        own.put("a", 0.5);
        own.put("b", 0.4);
        own.put("c", 0.5);

        WeightedFramework framework = new WeightedFramework(own, edges(attacks), edges(supports));

        assertThat(framework.strengths().get("a")).isCloseTo(expected, within(1e-12));
        assertThat(framework.strengths().keySet()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void new_strengthAtTheEdge_isTaken(double own) {
        WeightedFramework framework = new WeightedFramework(Map.of("a", own), Set.of(), Set.of());

        assertThat(framework.strengths()).containsEntry("a", own);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void new_strengthOutsideOfZeroToOne_isRefused(double own) {
        assertThatThrownBy(() -> new WeightedFramework(Map.of("a", own), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own: must be from 0 to 1, got a=" + own);
    }

    @ParameterizedTest
    @CsvSource({"a>x, ''", "x>a, ''", "'', a>x", "'', x>a"})
    void new_edgeThatJoinsNoArgument_isRefused(String attacks, String supports) {
        assertThatThrownBy(() -> new WeightedFramework(Map.of("a", 0.5), edges(attacks), edges(supports)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("edges: must join arguments, got ");
    }

    @Test
    void strengths_circle_isRefusedWithItsArguments() {
        WeightedFramework circle =
                new WeightedFramework(Map.of("a", 0.5, "b", 0.5, "c", 0.5), edges("a>b"), edges("b>a"));

        assertThatThrownBy(circle::strengths)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("edges: there is a circle among \\[(a, b|b, a)]");
    }
}
