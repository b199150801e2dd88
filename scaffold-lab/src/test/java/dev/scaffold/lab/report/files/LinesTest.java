package dev.scaffold.lab.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void aTableThatIsTooWide_movesTogether_andItsNamesKeepBothEnds() {
        String wide = "x".repeat(64);

        List<String> lines = new Lines()
                .table(List.of(
                        List.of("gate-without-questions", wide, "1"),
                        List.of("gate-without-margin", wide, "2"),
                        List.of("plain", wide, "3")))
                .all();

        assertThat(lines)
                .containsExactly(
                        "gate-..stions " + wide + " 1", "gate-..margin " + wide + " 2", "plain         " + wide + " 3")
                .allMatch(l -> l.length() <= 80);
    }

    @Test
    void aTableThatFits_isSetWide() {
        assertThat(new Lines()
                        .table(List.of(List.of("arm", "rows"), List.of("cot", "12")))
                        .all())
                .containsExactly("arm  rows", "cot    12");
    }
}
