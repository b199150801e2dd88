package dev.scaffold.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LiveLineTest {
    private final StringWriter written = new StringWriter();

    @Test
    void nothing_is_written_to_a_stream() {
        try (LiveLine line = new LiveLine(screen(Screen.Kind.STREAM))) {
            line.show("writing a draft");
        }

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void row_says_what_is_under_way_and_is_cleared_at_the_end() {
        try (LiveLine line = new LiveLine(screen(Screen.Kind.TERMINAL), () -> 0)) {
            line.show("writing a draft");
        }

        assertThat(written.toString()).contains("0 s  writing a draft").endsWith("\r\u001b[K");
    }

    @Test
    void nothing_is_cleared_where_nothing_was_shown() {
        new LiveLine(screen(Screen.Kind.TERMINAL)).close();

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void nothing_is_shown_once_it_is_closed() {
        LiveLine line = new LiveLine(screen(Screen.Kind.TERMINAL));
        line.close();

        line.show("too late");

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void row_is_shorter_than_the_terminal_so_that_it_never_wraps() {
        try (LiveLine line = new LiveLine(screen(Screen.Kind.TERMINAL), () -> 0)) {
            line.show("a draft that is told of at much too great a length for one row of such a narrow terminal");
        }

        for (String row : written.toString().replace("\u001b[K", "").split("\r")) {
            assertThat(Cells.of(row)).isLessThan(40);
        }
    }

    private Screen screen(Screen.Kind kind) {
        return new Screen(new PrintWriter(written), Look.PLAIN.withColumns(40), kind);
    }
}
