package dev.scaffold.toulmin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frameworks small enough to be labelled by hand. */
class FrameworkCasesTest {

    @ParameterizedTest
    @CsvSource({
        "'', IN, IN, IN",
        "a>b, IN, OUT, IN",
        "a>b b>c, IN, OUT, IN",
        "a>b b>a, UNDECIDED, UNDECIDED, IN",
        "a>a, UNDECIDED, IN, IN",
        "a>a a>b, UNDECIDED, UNDECIDED, IN",
        "a>b b>c c>a, UNDECIDED, UNDECIDED, UNDECIDED",
        "a>c b>c, IN, IN, OUT",
        "a>b a>c b>c, IN, OUT, OUT",
        "a>b b>b b>c, IN, OUT, IN",
        "c>b c>a b>a a>b, OUT, OUT, IN",
    })
    void grounded_smallFramework_isAsByHand(String attacks, Label a, Label b, Label c) {
        Framework framework = new Framework(new LinkedHashSet<>(List.of("a", "b", "c")), edges(attacks));

        assertThat(framework.grounded()).containsExactly(entry("a", a), entry("b", b), entry("c", c));
    }

    @Test
    void grounded_twoAttackersOfWhichOneStands_isOut() {
        Framework framework = new Framework(new LinkedHashSet<>(List.of("a", "b", "c", "d")), edges("a>b b>d c>d"));

        assertThat(framework.grounded())
                .isEqualTo(Map.of("a", Label.IN, "b", Label.OUT, "c", Label.IN, "d", Label.OUT));
    }

    @ParameterizedTest
    @CsvSource({"a>x", "x>a"})
    void new_attackThatJoinsNoArgument_isRefused(String attack) {
        Set<Edge> attacks = edges(attack);

        assertThatThrownBy(() -> new Framework(Set.of("a"), attacks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attacks: must join arguments, got "
                        + attacks.iterator().next());
    }

    static Set<Edge> edges(String text) {
        Set<Edge> edges = new LinkedHashSet<>();
        Arrays.stream(text.split(" ")).filter(e -> !e.isEmpty()).forEach(e -> edges.add(edge(e)));
        return edges;
    }

    private static Edge edge(String text) {
        return new Edge(text.substring(0, 1), text.substring(2));
    }
}
