package dev.scaffold.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.test.NastyTexts;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {

    static Iterable<String> nastyTexts() {
        return NastyTexts.ALL.values();
    }

    static Stream<Arguments> what_steers_is_shown() {
        return Stream.of(
                Arguments.of("\u001b[2J", "␛[2J"),
                Arguments.of("a\rb", "a␍b"),
                Arguments.of("a\bb", "a␈b"),
                Arguments.of("a\u007fb", "a␡b"),
                Arguments.of("a\u009b31m", "a\uFFFD31m"),
                Arguments.of("a\u202eb", "a\uFFFDb"));
    }

    @ParameterizedTest
    @MethodSource
    void what_steers_is_shown(String untrusted, String shown) {
        assertThat(SafeText.of(untrusted)).isEqualTo(shown);
    }

    @Test
    void line_ends_of_all_kinds_become_line_feeds_and_tabs_become_blanks() {
        assertThat(SafeText.of("a\r\nb\nc\u2028d\te")).isEqualTo("a\nb\nc\nd    e");
    }

    @Test
    void other_scripts_and_emoji_stay_as_they_are() {
        String text = "Größe 中文 שלום \u200f नमस्ते \ud83d\udc69\u200d\ud83d\udc67 e\u0301";

        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Property
    void nothing_in_a_safe_text_steers(@ForAll String untrusted) {
        assertThat(SafeText.of(untrusted).codePoints().filter(c -> c != '\n')).noneMatch(SafeText::steers);
    }

    @Property
    void safe_text_stays_as_it_is(@ForAll String untrusted) {
        String safe = SafeText.of(untrusted);

        assertThat(SafeText.of(safe)).isEqualTo(safe);
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void nasty_texts_are_safe_in_both_sets_of_marks(String nasty) {
        assertThat(Marks.UNICODE.show(nasty).codePoints().filter(c -> c != '\n'))
                .noneMatch(SafeText::steers);
        assertThat(Marks.ASCII.show(nasty)).matches("[\\p{ASCII}&&[^\\p{Cntrl}]\n]*");
    }
}
