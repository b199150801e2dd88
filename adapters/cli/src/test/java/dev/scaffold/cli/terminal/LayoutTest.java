package dev.scaffold.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.test.NastyTexts;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    static Iterable<String> nastyTexts() {
        return NastyTexts.ALL.values();
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "中文, 4", "e\u0301, 1", "😀, 2", "✅, 2", "«…», 3", "ｱ, 1", "Ａ, 2"})
    void cells_are_counted_as_terminals_do(String text, int cells) {
        assertThat(Cells.of(text)).isEqualTo(cells);
    }

    @Test
    void shortened_text_ends_in_a_sign_and_fits() {
        assertThat(Cells.shortened("a long story", 8, "…")).isEqualTo("a long…");
        assertThat(Cells.shortened("中文中文", 5, "…")).isEqualTo("中文…");
        assertThat(Cells.shortened("short", 8, "…")).isEqualTo("short");
    }

    @Test
    void middle_is_left_out_between_words() {
        assertThat(Cells.bothEnds("one two three four five six seven", 20, "…")).isEqualTo("one … six seven");
        assertThat(Cells.bothEnds("short", 20, "…")).isEqualTo("short");
    }

    @Property
    void both_ends_fit(@ForAll String text, @ForAll @IntRange(min = 12, max = 200) int cells) {
        assertThat(Cells.of(Cells.bothEnds(text, cells, "…"))).isLessThanOrEqualTo(cells);
    }

    @Property
    void rows_never_exceed_the_width(@ForAll String text, @ForAll @IntRange(min = 30, max = 120) int columns) {
        Look look = Look.PLAIN.withColumns(columns);

        List<Line> rows = Paragraph.after(Line.blanks(5), 3, look.plain(text)).rows(look);

        assertThat(rows).hasSizeBetween(1, 3).allMatch(row -> row.cells() <= columns);
    }

    @Property
    void no_word_is_lost_or_added(@ForAll String text) {
        Look look = Look.PLAIN;

        List<Line> rows =
                Paragraph.after(Line.EMPTY, Integer.MAX_VALUE, look.plain(text)).rows(look);

        String shown = rows.stream().map(row -> row.painted(Ink.NONE)).collect(Collectors.joining());
        assertThat(shown.replaceAll("(?U)\\s", ""))
                .isEqualTo(look.plain(text).text().replaceAll("(?U)\\s", ""));
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void nasty_texts_keep_to_the_width(String nasty) {
        assertThat(new Verbatim(Line.blanks(5), Look.PLAIN.plain(nasty)).rows(Look.PLAIN))
                .allMatch(row -> row.cells() <= 80);
    }

    @Test
    void verbatim_text_keeps_its_lines_and_their_indent() {
        List<Line> rows = new Verbatim(Line.of(Look.PLAIN.plain("A  ")), Look.PLAIN.plain("one\n  two\n\nthree"))
                .rows(Look.PLAIN);

        assertThat(rows).extracting(row -> row.painted(Ink.NONE)).containsExactly("A  one", "     two", "", "   three");
    }

    @Test
    void pieces_without_white_space_between_them_stay_together() {
        Look look = Look.PLAIN.withColumns(30);

        List<Line> rows = Paragraph.after(
                        Line.EMPTY,
                        9,
                        look.plain("aaaaaaaaaa bbbbbbbbbb "),
                        look.span(Tone.CODE, "code"),
                        look.plain(": why"))
                .rows(look);

        assertThat(rows).extracting(row -> row.painted(Ink.NONE)).containsExactly("aaaaaaaaaa bbbbbbbbbb code:", "why");
    }
}
