package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "Answer: 7",
                "Total = 7 apples",
                "3 + 4 = 7. Answer: 7",
                "\\[ \\text{Total cost} = \\frac{3}{4} \\times 8 = \\boxed{6} \\]",
                "John has 3 apples and buys 4 more, so he has 3 + 4 = 7 apples.",
                "The train does 60 miles per hour from Los Angeles to Las Vegas.",
                "Zoë met José and her friend at a small place.",
                "If x + y = 7 and w = 2, then o and e are 3.",
                "The word \u201cund\u201d is German for and.",
                "👩‍👩‍👧 has 3 🍎",
            })
    void likely_englishOrHardlyAnyWords_isTrue(String text) {
        assertThat(English.likely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Katze schläft. Es sei denn, es regnet.",
                "Anna hat drei Kinder und kauft vier, also sind es sieben.",
                "El total es 7, salvo que haya un error en los datos.",
                "Le total est de 7, sauf si deux pommes sont pourries.",
                "Il totale è 7, a meno che due mele non siano marce.",
                "O total é 7, a não ser que duas estejam podres.",
                "Het antwoord is 7, tenzij er twee rot zijn.",
                "Svaret er 7, med mindre to af dem er rådne.",
                "Odpowiedź to 7, chyba że dwa są zgniłe.",
                "Jawabannya adalah 7, kecuali dua di antaranya busuk.",
                "Jibu ni 7, isipokuwa mbili zimeoza na hazifai kuliwa kabisa na watu wale wote",
                "Ответ: 7",
                "答案是七",
                "الجواب: 7",
            })
    void likely_anotherLanguage_isFalse(String text) {
        assertThat(English.likely(text)).isFalse();
    }
}
