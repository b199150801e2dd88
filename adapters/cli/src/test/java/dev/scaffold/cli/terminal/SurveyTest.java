package dev.scaffold.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {
    private static final Map<String, String> UTF8 = Map.of("LANG", "en_GB.UTF-8");

    @Test
    void launcher_tells_what_is_at_the_other_end() {
        Survey survey = new Survey(UTF8, properties("scaffold.out", "terminal", "scaffold.err", "stream"));

        assertThat(survey.kind("out")).isEqualTo(Screen.Kind.TERMINAL);
        assertThat(survey.kind("err")).isEqualTo(Screen.Kind.STREAM);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 80",
        "100, '', 100",
        "'', 100, 100",
        "60, 100, 60",
        "5, '', 30",
        "9999, '', 120",
        "wide, 90, 90",
        "0, 90, 90",
        "-1, '', 80"
    })
    void columns_come_from_the_environment_then_from_the_launcher(String variable, String launcher, int columns) {
        Survey survey = new Survey(Map.of("COLUMNS", variable), properties("scaffold.columns", launcher));

        assertThat(survey.look(Screen.Kind.STREAM).columns()).isEqualTo(columns);
    }

    @Test
    void colour_is_for_terminals_alone() {
        Survey survey = new Survey(UTF8, properties());

        assertThat(survey.look(Screen.Kind.TERMINAL).ink()).isEqualTo(Ink.COLOUR);
        assertThat(survey.look(Screen.Kind.STREAM).ink()).isEqualTo(Ink.NONE);
    }

    @Test
    void colour_is_left_out_where_it_is_not_wanted_or_not_known() {
        assertThat(new Survey(Map.of("NO_COLOR", "1"), properties())
                        .look(Screen.Kind.TERMINAL)
                        .ink())
                .isEqualTo(Ink.NONE);
        assertThat(new Survey(Map.of("TERM", "dumb"), properties())
                        .look(Screen.Kind.TERMINAL)
                        .ink())
                .isEqualTo(Ink.NONE);
        assertThat(new Survey(Map.of("NO_COLOR", ""), properties())
                        .look(Screen.Kind.TERMINAL)
                        .ink())
                .isEqualTo(Ink.COLOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', en_GB.UTF-8, '', UNICODE",
        "'', C.utf8, C, '', UNICODE",
        "C, en_GB.UTF-8, en_GB.UTF-8, '', ASCII",
        "'', '', de_DE.ISO-8859-1, UTF-8, ASCII",
        "'', '', '', UTF-8, UNICODE",
        "'', '', '', '', ASCII"
    })
    void marks_follow_the_locale(String all, String ctype, String lang, String encoding, Marks marks) {
        Survey survey = new Survey(
                Map.of("LC_ALL", all, "LC_CTYPE", ctype, "LANG", lang), properties("native.encoding", encoding));

        assertThat(survey.look(Screen.Kind.STREAM).marks()).isEqualTo(marks);
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
