package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.source.Issues;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands in a script: an answer, no exception, not too many errors, each in the text and in human words. */
class RobustnessPropertiesTest {
    private static final List<String> ODD = List.of(
            "{", "}", "(", ")", "\"", "\"\"\"", "ask", "of", "not", "met", "test", "draft", "1", "0.5", "60x", "…", "#",
            "\n");

    @Property(tries = 300)
    void anyText_isAnswered(@ForAll String text) {
        answered(text);
    }

    @Property(tries = 300)
    void scriptOfRandomConstructs_isAnswered(@ForAll long seed) {
        answered(Formatter.print(new RandomScripts(seed).script()));
    }

    @Property(tries = 500)
    void scriptWithSlips_isAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        String[] words = Formatter.print(new RandomScripts(seed).script()).split("(?<=\\s)");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(words.length);
            words[at] = random.nextBoolean() ? "" : ODD.get(random.nextInt(ODD.size())) + " ";
        }

        answered(String.join("", words));
    }

    private static void answered(String text) {
        ScriptCheck check = Script.check("x.cq", text);

        assertThat(check.script().isEmpty()).isEqualTo(!check.errors().isEmpty());
        assertThat(check.errors()).hasSizeLessThanOrEqualTo(Issues.MOST_ERRORS);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        assertThat(check.diagnostics()).allSatisfy(d -> {
            assertThat(d.place().line()).isLessThanOrEqualTo((int) lines);
            assertThat(d.message() + d.label() + d.help().orElse(""))
                    .doesNotContain("T__", "WORD", "STRING", "<EOF>", "null", "Optional");
            assertThat(d.message()).doesNotEndWith(".");
            assertThat(d.render()).contains(d.code().name());
        });
        assertThat(Arrays.asList(check.render().split("\n"))).isNotEmpty();
    }
}
