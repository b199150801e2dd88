package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class AurocTest {

    @Test
    void workedByHand_tiesCountHalf() {
        // right .9 .8 .5 against wrong .8 .4: wins 2 + 1.5 + 1 of 6
        assertThat(Auroc.of(List.of(0.9, 0.8, 0.5), List.of(0.8, 0.4)).orElseThrow())
                .isEqualTo(4.5 / 6, within(1e-12));
    }

    @Test
    void oneSideEmpty_isNotMeasurable() {
        assertThat(Auroc.of(List.of(0.5), List.of())).isEmpty();
        assertThat(Auroc.of(List.of(), List.of(0.5))).isEmpty();
    }

    @Property
    void swappingSides_mirrorsAtOneHalf(
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1) Double> right,
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1) Double> wrong) {
        double area = Auroc.of(right, wrong).orElseThrow();

        assertThat(Auroc.of(wrong, right).orElseThrow()).isEqualTo(1 - area, within(1e-9));
    }
}
