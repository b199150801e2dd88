package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Yes | MET",
                "yes. | MET",
                "**YES** | MET",
                "\"Yes\" | MET",
                "Yes, no errors were found | MET",
                "Yes: the claim is what was asked for | MET",
                "No | UNMET",
                "no, it asks for the rest | UNMET",
                "No. Yes would be wrong. | UNMET",
                "Unsure | UNCLEAR",
                "Unsure (no units) | UNCLEAR",
            })
    void verdict_menuWordFirst_isTheVerdict(String text, Outcome outcome) {
        assertThat(line(text).verdict()).contains(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "Maybe",
                "Not sure",
                "Yesterday",
                "Nobody",
                "The answer is Yes",
                "1 Yes",
                "true",
                "Y",
                "Да",
                "Yes, No or Unsure? Is this right?",
                "Yes, No or Unsure",
                "Yes, no, unsure",
                "Yes, no.",
                "Yes/No",
                "Yes / No / Unsure",
                "yes or no",
                "Yes|No",
                "Yes and no",
                "**Yes** or **No**",
                "No or Unsure",
            })
    void verdict_noWordOfTheMenuOrSeveral_isNone(String text) {
        assertThat(line(text).verdict()).isEmpty();
    }

    @Test
    void reason_isWhatFollowsTheVerdict() {
        assertThat(line("No. It asks for the rest.").reason()).isEqualTo("It asks for the rest.");
        assertThat(line("**No** – 3 + 4 is 7").reason()).isEqualTo("3 + 4 is 7");
        assertThat(line("No").reason()).isEmpty();
        assertThat(line("").reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes \"3 apples\"",
                "Yes, it says “3 apples”.",
                "Yes: «3 apples»",
                "\"Yes\": \"3 apples\"",
                "\"Yes\", \"3 apples\" and \"4 apples\"",
            })
    void evidence_quotedBehindTheVerdict_isTheQuote(String text) {
        assertThat(line(text).evidence()).contains("3 apples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "\"Yes\"", "“Yes”", "Yes, 3 apples", "\"Yes\",", "Yes \"\""})
    void evidence_verdictAlone_isNoQuote(String text) {
        assertThat(line(text).evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "3 apples", "**", "…"})
    void word_noLetterFirst_isNone(String text) {
        assertThat(line(text).word()).isEmpty();
        assertThat(line(text).reason()).isEmpty();
        assertThat(line(text).evidence()).isEmpty();
    }

    @Test
    void wordAt_dressedWord_isWhereItsLettersBegin() {
        assertThat(new KeyedLine(0, "Yes", 10).wordAt()).isEqualTo(10);
        assertThat(new KeyedLine(0, "**Yes**", 10).wordAt()).isEqualTo(12);
        assertThat(new KeyedLine(0, "**Yes**", 10).word()).contains("Yes");
    }

    @Test
    void quotation_anywhereInTheLine_isTheFirstOne() {
        assertThat(line("\"3 apples\" and \"4 apples\"").quotation()).contains("3 apples");
        assertThat(line("copied: “ 3 apples ”").quotation()).contains("3 apples");
        assertThat(line("3 apples").quotation()).isEmpty();
    }

    private static KeyedLine line(String text) {
        return new KeyedLine(0, text, 0);
    }
}
