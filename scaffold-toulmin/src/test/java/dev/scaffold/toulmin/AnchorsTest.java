package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    private static Anchor find(String quote, String text) {
        return Anchors.find(quote, List.of(new Source(Source.DRAFT, text)));
    }

    /** The characters that were found, or {@code MISSING}. */
    private static String found(String quote, String text) {
        return find(quote, text).fold(Anchor.Quoted::text, implicit -> "IMPLICIT", missing -> "MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            each with 8 pieces      | 5 pies, each with  8\tpieces.   | each with  8\tpieces
            She said "no"           | She said “no” twice             | She said “no
            it's 5 o'clock          | so it’s 5 o’clock now           | it’s 5 o’clock
            40 - 14 = 26            | 40−14=26 pieces                 | 40−14=26
            word - word             | a word — word b                 | word — word
            5 x                     | see 5 x here                    | 5 x
            3 × 4 = 12              | so \\(3 \\times 4 = 12\\) eggs  | 3 \\times 4 = 12
            3 * 4 = 12              | \\[3 \\cdot 4 = \\boxed{12}\\]  | 3 \\cdot 4 = \\boxed{12
            3/4 of it               | take \\frac{3}{4} of it         | \\frac{3}{4} of it
            is 3/4                  | it is \\frac{3}{4}.             | is \\frac{3}{4}
            (a+b)/c                 | x = \\frac{a + b}{c} or         | \\frac{a + b}{c}
            12 ÷ 4                  | 12 \\div 4                      | 12 \\div 4
            6 km                    | \\(6 \\text{ km}\\) far         | 6 \\text{ km
            x = 5                   | thus $x = 5$ and                | x = 5
            costs $26               | It costs \\$26.                 | costs \\$26
            $26                     | It costs **$26**.               | $26
            5% of 80                | take 5\\% of 80                 | 5\\% of 80
            The total is 26         | **The total** is `26`.          | The total** is `26
            the answer is           | __the__ *answer* is             | the__ *answer* is
            5,000 votes             | with 5000 votes                 | 5000 votes
            5000 votes              | with 5,000 votes                | 5,000 votes
            5000 votes              | with 5{,}000 votes              | 5{,}000 votes
            1234567.5               | is 1,234,567.5 m                | 1,234,567.5
            5000                    | 5'000 Fr.                       | 5'000
            Each pie                | because each pie has 8          | each pie
            each pie                | Each pie has 8                  | Each pie
            5 apples and 3 pears... | He has 5 apples and 3 pears now | 5 apples and 3 pears
            ... and 3 pears         | 5 apples and 3 pears now        | and 3 pears
            "quite so."             | It is quite so, I think         | quite so
            well... yes             | He said: well... yes            | well... yes
            the cat                 | The x. the cat                  | the cat
            5 km                    | run 5km now                     | 5km
            naïve bet               | a nai\u0308ve bet               | nai\u0308ve bet
            個                      | りんごが5個あります             | MISSING
            りんご                  | 私はりんごが好き                | りんご
            """)
    void sameWordsDressedDifferently_areFoundWithTheirTrueOffsets(String quote, String text, String expected) {
        assertThat(found(quote, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            5            | she is 25
            5            | 5,000 votes
            5            | about 1.5 km
            5            | about .5 km
            000          | 5,000 votes
            5            | it is -5 there
            5            | it is −5 there
            $5           | it is -$5 there
            5            | on the 5th
            5            | 2½5
            2            | 2½ cups
            2            | 2 1/2 cups
            1/2 cups     | 2 1/2 cups
            3            | 3/4 of it
            3            | \\frac{3}{4} of it
            30           | at 10:30 h
            5            | x^5
            five apples  | twenty-five apples
            profit       | non-profit
            3 apples     | 13 apples
            3 apples     | 3 apple
            3 apples     | 3 red apples
            apple        | apples
            26 dollars   | $26
            $26          | 26 dollars
            1.5          | 1,5
            15           | 1,5
            it           | IT
            mW of power  | MW of power
            x is 5       | X is 5
            may          | in May
            I do ... it  | I do not want it
            the cat…mat  | the cat sat on the mat
            5'           | 5" long
            64" tall     | 64' tall
            5            | 5²
            5--3         | 5-3
            a b          | ab
            ab           | a b
            """)
    void nearMiss_isMissing(String quote, String text) {
        assertThat(find(quote, text)).isEqualTo(new Anchor.Missing(quote));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            ``
            ` `
            .
            ...
            “”
            \\(\\)
            $$
            - * -
            """)
    void nothingToLookFor_isMissing(String quote) {
        assertThat(find(quote, "a . ... “” - * - b")).isEqualTo(new Anchor.Missing(quote));
    }

    @Test
    void firstPlaceThatHasIt_wins() {
        List<Source> places = List.of(
                new Source(Source.DRAFT, "no such thing"),
                new Source(Source.QUESTION, "Ann has 13 apples, 3 apples more than 3 apples"),
                new Source("sheet", "3 apples"));

        Anchor found = Anchors.over(places).find("3 apples");

        assertThat(found).isEqualTo(new Anchor.Quoted(Source.QUESTION, 19, 27, "3 apples"));
    }

    @Test
    void offsets_countUtf16UnitsAndKeepMarksWhole() {
        Anchor found = find("cafe\u0301 open", "\uD83D\uDE00 the café open\u0301ed; a caf\u00e9 open.");

        assertThat(found).isEqualTo(new Anchor.Quoted(Source.DRAFT, 23, 32, "caf\u00e9 open"));
    }

    @Test
    void noPlaces_isMissing() {
        assertThat(Anchors.find("5", List.of())).isEqualTo(new Anchor.Missing("5"));
    }

    @Test
    void moneyAndFormulasOnOneLine_areToldApart() {
        assertThat(found("$20 - $15 = $5", "He pays $20 - $15 = $5 today")).isEqualTo("$20 - $15 = $5");
        assertThat(found("n = 3", "He pays $5 for $n = 3$ eggs")).isEqualTo("n = 3");
    }

    @Test
    void selfRepeatingTextOfAMillionCharacters_isSearchedInOnePass() {
        String text = "a ".repeat(500_000);
        String quote = "a ".repeat(200_000) + "b";

        assertThat(find(quote, text)).isInstanceOf(Anchor.Missing.class);
    }
}
