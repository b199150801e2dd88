package dev.scaffold.toulmin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** DF-QuAD, held against a second computation: from the claim backwards, in decimal, one bearing argument after the other. */
class WeightedFrameworkTest {
    private static final double EXACT = 1e-9;

    @Provide
    Arbitrary<WeightedFramework> frameworks() {
        return Arbitraries.integers().between(1, 8).flatMap(size -> {
            Arbitrary<Edge> edges = Arbitraries.integers()
                    .between(0, size - 1)
                    .tuple2()
                    .filter(t -> t.get1() > t.get2() || size == 1)
                    .map(t -> new Edge("a" + t.get1(), "a" + t.get2()));
            Arbitrary<Set<Edge>> some =
                    size == 1 ? Arbitraries.just(Set.of()) : edges.set().ofMaxSize(size - 1);
            Arbitrary<List<Double>> own =
                    Arbitraries.doubles().between(0, 1).list().ofSize(size);
            return Combinators.combine(own, some, some).as(WeightedFrameworkTest::framework);
        });
    }

    private static WeightedFramework framework(List<Double> own, Set<Edge> attacks, Set<Edge> supports) {
        Map<String, Double> named = new LinkedHashMap<>();
        IntStream.range(0, own.size()).forEach(i -> named.put("a" + i, own.get(i)));
        Set<Edge> rest = new LinkedHashSet<>(supports);
        rest.removeAll(attacks);
        return new WeightedFramework(named, attacks, rest);
    }

    @Property(tries = 2000)
    void strengths_anyFramework_areThoseOfASecondComputation(@ForAll("frameworks") WeightedFramework framework) {
        Map<String, Double> strengths = framework.strengths();

        strengths.forEach((argument, strength) -> assertThat(strength)
                .as(argument)
                .isCloseTo(again(framework, argument).doubleValue(), within(EXACT)));
    }

    @Property(tries = 1000)
    void strengths_supporterStronger_neverFall(
            @ForAll("frameworks") WeightedFramework framework,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double weak = supported(framework, Math.min(one, other));
        double strong = supported(framework, Math.max(one, other));

        assertThat(strong).isGreaterThanOrEqualTo(weak);
    }

    private static double supported(WeightedFramework framework, double strength) {
        Map<String, Double> own = new LinkedHashMap<>(framework.own());
        own.put("more", strength);
        Set<Edge> supports = new LinkedHashSet<>(framework.supports());
        supports.add(new Edge("more", "a0"));
        return new WeightedFramework(own, framework.attacks(), supports)
                .strengths()
                .getOrDefault("a0", -1.0);
    }

    @Test
    void strengths_attackAndSupportAlike_leaveTheOwnStrength() {
        Map<String, Double> own = new LinkedHashMap<>(Map.of("claim", 0.3, "for", 0.6, "against", 0.6));

        Map<String, Double> strengths = new WeightedFramework(
                        own, Set.of(new Edge("against", "claim")), Set.of(new Edge("for", "claim")))
                .strengths();

        assertThat(strengths).containsEntry("claim", 0.3);
    }

    @Test
    void strengths_circle_isRefused() {
        WeightedFramework circle = new WeightedFramework(
                Map.of("a", 0.5, "b", 0.5), Set.of(new Edge("a", "b")), Set.of(new Edge("b", "a")));

        assertThatThrownBy(circle::strengths)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
    }

    /** Definition 1 of the paper, f(v, w) = v + (1 - v) w or v + w - v w, folded over the bearing arguments. */
    private static BigDecimal again(WeightedFramework framework, String argument) {
        BigDecimal against = BigDecimal.ZERO;
        BigDecimal pro = BigDecimal.ZERO;
        for (Edge edge : framework.attacks()) {
            against = edge.to().equals(argument) ? either(against, again(framework, edge.from())) : against;
        }
        for (Edge edge : framework.supports()) {
            pro = edge.to().equals(argument) ? either(pro, again(framework, edge.from())) : pro;
        }
        BigDecimal own = BigDecimal.valueOf(framework.own().getOrDefault(argument, 0.0));
        BigDecimal towards = pro.compareTo(against) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal share = pro.subtract(against).abs();
        return own.multiply(BigDecimal.ONE.subtract(share)).add(towards.multiply(share), MathContext.DECIMAL128);
    }

    private static BigDecimal either(BigDecimal one, BigDecimal other) {
        return one.add(other).subtract(one.multiply(other), MathContext.DECIMAL128);
    }
}
