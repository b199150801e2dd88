package dev.scaffold.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.cli.terminal.Ink;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Screen;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportViewTest {
    private static final String REPORT =
            """
            error[CQ026]: unknown check `arithmetics`
             --> bad.cq:7:34
              |
            7 |   ask sums of draft essential by arithmetics
              |                                  ^^^^^^^^^^^ known are arithmetic, quoted, unit
              = help: did you mean `arithmetic`?
            """;

    @Test
    void report_forAProgram_isAsItIs() {
        assertThat(shown(40, Screen.Kind.STREAM)).isEqualTo(REPORT);
    }

    @Test
    void report_thatFitsIntoTheTerminal_isAsItIs() {
        assertThat(shown(100, Screen.Kind.TERMINAL)).isEqualTo(REPORT);
    }

    @Test
    void label_withoutRoom_goesBelowTheMarks() {
        assertThat(shown(48, Screen.Kind.TERMINAL))
                .contains(
                        """
                          |                                  ^^^^^^^^^^^
                          |   known are arithmetic, quoted, unit
                        """);
    }

    @Test
    void help_isBrokenBetweenWords() {
        assertThat(shown(30, Screen.Kind.TERMINAL))
                .contains(
                        """
                          = help: did you mean
                                  `arithmetic`?
                        """);
    }

    private static String shown(int columns, Screen.Kind kind) {
        return ReportView.lines(REPORT, Look.PLAIN.withColumns(columns), kind).stream()
                .map(line -> line.painted(Ink.NONE) + "\n")
                .collect(Collectors.joining());
    }
}
