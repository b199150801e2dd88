package dev.scaffold.lab.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.SimulatedRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

    @Test
    void verdictComesFirst_thenThePrice_andNoLineIsTooLong() {
        List<String> lines = TerminalTable.of(Comparison.of(SimulatedRun.of(SimulatedRun.Plan.SMALL)));

        assertThat(lines.get(0)).startsWith("scaffolded against cot: ");
        assertThat(lines).anyMatch(l -> l.startsWith("Price: "));
        assertThat(lines.indexOf("")).isGreaterThan(1);
        assertThat(lines).allMatch(l -> l.length() <= 80);
        assertThat(lines).anyMatch(l -> l.startsWith("scaffolded - cot"));
    }

    @Test
    void textsOfRows_cannotMoveTheCursor() {
        Comparison comparison =
                Comparison.of(SimulatedRun.of(SimulatedRun.Plan.SMALL.withSpice("\u001b[2J\n\u202e" + "x".repeat(60))));

        List<String> lines = TerminalTable.of(comparison);

        assertThat(String.join("", lines)).doesNotContain("\u001b", "\n", "\u202e");
        assertThat(lines).filteredOn(l -> l.contains("%")).allMatch(l -> l.length() <= 80);
    }
}
