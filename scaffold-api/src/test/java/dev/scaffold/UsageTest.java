package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void plus_measuredAndUnmeasured_countsEach() {
        Usage sum = Usage.of(10, 20).plus(Usage.unknown(3)).plus(Usage.of(1, 2));

        assertThat(sum).isEqualTo(new Usage(3, 5, 11, 22, 1));
        assertThat(sum.totalTokens()).isEqualTo(33);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void plus_inAnyOrder_isTheSame(@ForAll("usages") Usage a, @ForAll("usages") Usage b, @ForAll("usages") Usage c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(b.plus(a)));
        assertThat(a.plus(Usage.NONE)).isEqualTo(a);
    }

    @Test
    void plus_numbersThatDoNotFit_stayAtTheLargest() {
        Usage absurd = Usage.of(Long.MAX_VALUE, Long.MAX_VALUE);

        assertThat(absurd.plus(absurd)).isEqualTo(new Usage(2, 2, Long.MAX_VALUE, Long.MAX_VALUE, 0));
        assertThat(absurd.totalTokens()).isEqualTo(Long.MAX_VALUE);
        assertThat(new Usage(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0)
                        .plus(Usage.of(0, 0))
                        .calls())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void constructor_impossibleCounts_areRefused() {
        assertThatThrownBy(() -> Usage.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Usage.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Usage.of(0, 0).withAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attempts not below calls")
                .hasMessageContaining("attempts 0");
        assertThatThrownBy(() -> new Usage(1, 1, 0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Up to the largest numbers, so that sums overflow now and then. */
    @Provide
    Arbitrary<Usage> usages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((calls, in, out) -> new Usage(calls, calls, in, out, calls / 2));
    }
}
