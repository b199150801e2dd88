package dev.scaffold.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.cli.Deliberations;
import dev.scaffold.cli.Golden;
import dev.scaffold.cli.terminal.Ink;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Marks;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliberationViewTest {
    private static final Heading HEADING = new Heading("1 of 3", "GSM8K test 24", "");

    static Stream<Arguments> everyCaseAndWidth() {
        return Stream.of(
                        Arguments.of("agreed", Deliberations.agreed()),
                        Arguments.of("repaired", Deliberations.repaired()),
                        Arguments.of("withheld", Deliberations.withheld()),
                        Arguments.of("undecided", Deliberations.undecided()),
                        Arguments.of("unanchored", Deliberations.unanchored()),
                        Arguments.of("passed", Deliberations.passedThrough()))
                .flatMap(c -> Stream.of(50, 80, 110).map(columns -> Arguments.of(c.get()[0], c.get()[1], columns)));
    }

    @ParameterizedTest(name = "{0} in {2} columns")
    @MethodSource("everyCaseAndWidth")
    void brief_view_matches_its_golden_file(String name, Deliberation deliberation, int columns) throws IOException {
        String shown = show(Look.PLAIN.withColumns(columns), Detail.BRIEF, deliberation);

        Golden.assertMatches("brief-" + name + "-" + columns + ".txt", shown);
    }

    @ParameterizedTest(name = "{0} in {2} columns")
    @MethodSource("everyCaseAndWidth")
    void no_row_is_wider_than_the_terminal(String name, Deliberation deliberation, int columns) {
        Look look = Look.PLAIN.withColumns(columns);

        for (Detail detail : List.of(Detail.BRIEF, Detail.FULL)) {
            assertThat(new DeliberationView(look, detail).lines(deliberation, HEADING))
                    .allSatisfy(line ->
                            assertThat(line.cells()).as(line.painted(Ink.NONE)).isLessThanOrEqualTo(columns));
        }
    }

    @ParameterizedTest(name = "{0} in {2} columns")
    @MethodSource("everyCaseAndWidth")
    void fitting_view_fits_on_a_small_screen(String name, Deliberation deliberation, int columns) {
        List<Line> lines = DeliberationView.fitting(Look.PLAIN.withColumns(columns), 24, deliberation, HEADING);

        assertThat(lines).hasSizeLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 80, 110})
    void fitting_view_of_much_that_went_wrong_is_cut_and_says_so(int columns) throws IOException {
        List<Line> lines =
                DeliberationView.fitting(Look.PLAIN.withColumns(columns), 24, Deliberations.muchWentWrong(), HEADING);

        assertThat(lines).hasSizeLessThanOrEqualTo(24);
        Golden.assertMatches("fitting-wrong-" + columns + ".txt", text(lines));
    }

    @ParameterizedTest(name = "{0} in {2} columns")
    @MethodSource("everyCaseAndWidth")
    void nothing_untrusted_steers_the_terminal(String name, Deliberation deliberation, int columns) {
        String shown = show(Look.PLAIN.withColumns(columns), Detail.FULL, deliberation);

        assertThat(shown).doesNotContain("\u001b", "\r", "\u0007", "\u202e", "\u202c");
    }

    @Test
    void full_view_matches_its_golden_file() throws IOException {
        Golden.assertMatches("full-withheld-80.txt", show(Look.PLAIN, Detail.FULL, Deliberations.withheld()));
        Golden.assertMatches("full-agreed-80.txt", show(Look.PLAIN, Detail.FULL, Deliberations.agreed()));
    }

    @Test
    void ascii_view_holds_nothing_but_ascii() throws IOException {
        String shown = show(Look.PLAIN.withMarks(Marks.ASCII), Detail.BRIEF, Deliberations.repaired());

        assertThat(shown).matches("\\p{ASCII}*");
        Golden.assertMatches("ascii-repaired-80.txt", shown);
    }

    @Test
    void coloured_view_differs_from_the_plain_one_in_escapes_alone() {
        String coloured = show(Look.PLAIN.withInk(Ink.COLOUR), Detail.BRIEF, Deliberations.repaired());
        String plain = show(Look.PLAIN, Detail.BRIEF, Deliberations.repaired());

        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    private static String show(Look look, Detail detail, Deliberation deliberation) {
        return new DeliberationView(look, detail)
                .lines(deliberation, HEADING).stream()
                        .map(line -> line.painted(look.ink()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.painted(Ink.NONE) + "\n").collect(Collectors.joining());
    }
}
