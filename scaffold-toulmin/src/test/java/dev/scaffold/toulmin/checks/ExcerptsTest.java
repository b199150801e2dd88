package dev.scaffold.toulmin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void of_shortText_isItOnOneLine() {
        assertThat(Excerpts.of(" 3 + 4\n = 7 ")).isEqualTo("3 + 4 = 7");
        assertThat(Excerpts.of("x".repeat(120))).isEqualTo("x".repeat(120));
    }

    @Test
    void of_longText_endsBetweenWords() {
        assertThat(Excerpts.of("0123456789abcde ".repeat(10)))
                .isEqualTo("0123456789abcde ".repeat(7).strip() + "…");
        assertThat(Excerpts.of("three ".repeat(20) + "fours"))
                .isEqualTo("three ".repeat(20).strip() + "…");
    }

    @Test
    void of_longWord_isCutSomewhere() {
        assertThat(Excerpts.of("x".repeat(121))).isEqualTo("x".repeat(120) + "…");
    }

    @Test
    void of_longTextWithSignsOfTwoUnits_halvesNone() {
        assertThat(Excerpts.of("x" + "🍎".repeat(100))).isEqualTo("x" + "🍎".repeat(59) + "…");
    }

    @Test
    void of_longTextInLatex_isNotCutInsideBraces() {
        String sum = "6 \\text{ hours} + ".repeat(6);

        assertThat(Excerpts.of(sum + "22 \\text{ hours and some more minutes} = 4"))
                .isEqualTo(sum + "22…");
        assertThat(Excerpts.of(sum + "{ some more of this and that }")).isEqualTo(sum.strip() + "…");
        assertThat(Excerpts.of("\\text{ " + "six ".repeat(40) + "}"))
                .isEqualTo("\\text{ " + "six ".repeat(28).strip() + "…");
    }

    @Property(tries = 500)
    void of_anyText_isItsBeginningOnOneLine(@ForAll @StringLength(max = 400) String text) {
        String excerpt = Excerpts.of(text);

        String beginning = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        assertThat(beginning.length()).isLessThanOrEqualTo(120);
        assertThat(text.replaceAll("\\s+", " ").strip()).startsWith(beginning.strip());
    }
}
