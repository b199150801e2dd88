package dev.scaffold.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.lab.statistics.Interval;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void differences_haveASign_exceptZero() {
        assertThat(Shown.points(0.0423)).isEqualTo("+4.2");
        assertThat(Shown.points(-0.0423)).isEqualTo("\u22124.2");
        assertThat(Shown.points(-0.0004)).isEqualTo("0.0");
    }

    @Test
    void intervalWithoutWidth_isNotTold() {
        assertThat(Shown.points(new Interval(0, 0))).isEqualTo(Shown.NONE);
        assertThat(Shown.percent(new Interval(0.5, 0.5))).isEqualTo(Shown.NONE);
        assertThat(Shown.points(new Interval(-0.013, 0.096))).isEqualTo("\u22121.3 to +9.6");
    }

    @Test
    void smallChances_areBounds() {
        assertThat(Shown.p(0.0004)).isEqualTo("< 0.001");
        assertThat(Shown.p(0.0136)).isEqualTo("0.014");
    }

    @Test
    void times_areTold_inTheUnitThatFits() {
        assertThat(Shown.time(42)).isEqualTo("42.0 s");
        assertThat(Shown.time(600)).isEqualTo("10 min");
        assertThat(Shown.time(9000)).isEqualTo("2.5 h");
    }

    @Test
    void counts_haveTheirWord() {
        assertThat(Shown.some(1, "call")).isEqualTo("1 call");
        assertThat(Shown.some(12345, "token")).isEqualTo("12,345 tokens");
    }
}
