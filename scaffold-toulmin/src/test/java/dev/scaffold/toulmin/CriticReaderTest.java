package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriticReaderTest {
    private static final String KEY = "badokiru";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "badokiru: Yes",
                "badokiru : Yes",
                "badokiru = Yes",
                "badokiru - Yes",
                "badokiru) Yes",
                "  badokiru: Yes",
                "- badokiru: Yes",
                "* badokiru: Yes",
                "• badokiru: Yes",
                "> badokiru: Yes",
                "1. badokiru: Yes",
                "2) **badokiru**: Yes",
                "**badokiru:** Yes",
                "**badokiru**: **Yes**",
                "`badokiru`: `Yes`",
                "\"badokiru\": \"Yes\",",
                "# badokiru: Yes",
                "something first\r\nbadokiru: Yes\r\nsomething last",
                "```\nbadokiru: Yes\n```",
                "{\"badokiru\": \"Yes\"}",
                " {\"other\": \"No\", \"badokiru\": \"Yes\"} and more",
                "```json\n{\"badokiru\": \"Yes\"}\n```",
                "[{\"badokiru\": \"Yes\"}]",
                "{\"answers\": {\"badokiru\": \"Yes\"}}",
                "{\"answers\": [{\"other\": 1}, {\"badokiru\": \"Yes\"}]}",
                "{\"badokiru\": [\"Yes\"]}",
            })
    void behind_keyBeforeTheVerdict_isRead(String reply) {
        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).number()).isZero();
        assertThat(lines.get(0).word()).contains("Yes");
        assertThat(reply.startsWith("Yes", lines.get(0).wordAt())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Yes",
                "Yes badokiru: No",
                "The answer to badokiru: Yes",
                "xbadokiru: Yes",
                "badokirux: Yes",
                "badokiru Yes",
                "bad okiru: Yes",
                "BADOKIRU: Yes",
                "{\"verdict\": \"Yes\", \"key\": \"badokiru\"}",
                "{\"badokiru\": {\"verdict\": \"Yes\"}}",
                "{\"badokiru\": 1}",
                "{\"badokirux\": \"Yes\"}",
                "text {\"badokiru\": \"Yes\"}",
                "{\"badokiru\": \"Ye",
            })
    void behind_noKeyAtTheBeginningOfALine_isNotRead(String reply) {
        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "badokiru 2: Yes",
                "badokiru-2: Yes",
                "badokiru#2: Yes",
                "badokiru.2: Yes",
                "badokiru2: Yes",
                "badokiru (2): Yes",
                "badokiru(2): Yes",
                "badokiru [2]: Yes",
                "**badokiru 2:** Yes",
                "**badokiru** 2: Yes",
                "- badokiru 2 - Yes",
                "{\"badokiru 2\": \"Yes\"}",
                "{\"badokiru-2\": \"Yes\"}",
                "{\"badokiru2\": \"Yes\"}",
                "{\"badokiru (2)\": \"Yes\"}",
            })
    void behind_keyWithTheNumberOfAPart_readsTheNumber(String reply) {
        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines)
                .extracting(KeyedLine::number, l -> l.word().orElse(""))
                .containsExactly(tuple(2, "Yes"));
    }

    @Test
    void behind_numberThatNoPartCanHave_isNotTakenForNoNumber() {
        List<KeyedLine> lines = CriticReader.of("badokiru 0: Yes").behind(KEY);

        assertThat(lines).extracting(KeyedLine::number).containsExactly(KeyedLine.NO_SUCH_PART);
    }

    @Test
    void behind_textThatBeginsWithANumber_leavesItInTheText() {
        List<KeyedLine> lines =
                CriticReader.of("badokiru: 2 apples\nbadokiru: 8").behind(KEY);

        assertThat(lines)
                .extracting(KeyedLine::number, KeyedLine::text)
                .containsExactly(tuple(0, "2 apples"), tuple(0, "8"));
    }

    @Test
    void behind_numberOnALineThatSaysNothing_isNotTheNextLines() {
        List<KeyedLine> lines = CriticReader.of("badokiru 2 hm\nbadokiru: Yes").behind(KEY);

        assertThat(lines).extracting(KeyedLine::number, KeyedLine::text).containsExactly(tuple(0, "Yes"));
    }

    @Test
    void behind_severalLines_keepsTheirOrder() {
        String reply = "badokiru 1: Yes\nother: No\nbadokiru 2: No. It is not.\nbadokiru 3: Unsure";

        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines)
                .extracting(KeyedLine::number, KeyedLine::text)
                .containsExactly(tuple(1, "Yes"), tuple(2, "No. It is not."), tuple(3, "Unsure"));
    }

    @Test
    void behind_jsonOverSeveralLines_isReadOnce() {
        String reply = "{\n  \"badokiru\": \"No\",\n  \"other\": \"Yes\"\n}";

        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).extracting(l -> l.word().orElse("")).containsExactly("No");
    }

    @Test
    void behind_jsonInFrontOfKeyedLines_readsTheLines() {
        String reply = "{\"answer\": \"8\"}\nbadokiru: Yes";

        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).extracting(KeyedLine::text).containsExactly("Yes");
    }

    @Test
    void behind_deeplyNestedJson_givesUpWithoutAnError() {
        String reply = "[".repeat(100_000) + "{\"badokiru\": \"Yes\"}" + "]".repeat(100_000);

        assertThat(CriticReader.of(reply).behind(KEY)).isEmpty();
    }

    @Property(tries = 300)
    void behind_anyText_findsNothingThatIsNotThere(@ForAll @StringLength(max = 200) String reply) {
        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).isEmpty();
    }

    @Property(tries = 300)
    void behind_anyTextBehindTheKey_saysWhereItStands(@ForAll @StringLength(max = 80) String said) {
        String reply = "first\n" + KEY + ": " + said;

        List<KeyedLine> lines = CriticReader.of(reply).behind(KEY);

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(reply.startsWith(line.text(), line.at()))
                .isTrue());
    }
}
