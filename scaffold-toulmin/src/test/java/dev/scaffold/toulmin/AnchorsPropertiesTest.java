package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Source;
import dev.scaffold.toulmin.folding.FoldedText;
import dev.scaffold.toulmin.folding.FoldedToken;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class AnchorsPropertiesTest {

    private static Anchor find(String quote, String text) {
        return Anchors.find(quote, List.of(new Source("s", text)));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(30);
        Arbitrary<String> dressed = Arbitraries.of(
                        "5", "1,000", "1.5", "x", "Each", "pie", " ", "  ", "\n", "$", "$$", "\\(", "\\)", "\\frac{",
                        "}{", "}", "\\times", "\\text{", "**", "*", "_", "`", "'", "’", "\"", "-", "--", "−", ".",
                        "...", "…", ",", "é", "e\u0301", "\u0301", "\u200D", "\uFE0F", "\uD83D", "\uDE00", "😀", "½",
                        "ね", "한", "\\", "{", "%", ":", "/", "^", "\\begin", "\\,")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(wild, dressed);
    }

    @Provide
    Arbitrary<Tuple2<String, String>> sentenceAndRunOfItsWords() {
        Arbitrary<List<String>> words = Arbitraries.of(
                        "Ann",
                        "has",
                        "5",
                        "5,000",
                        "apples",
                        "1.5",
                        "km",
                        "=",
                        "+",
                        "$26",
                        "(so)",
                        "it’s",
                        "naïve",
                        "(3/4)",
                        "—",
                        "\\(x\\)",
                        "**bold**",
                        "10%",
                        "ん")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
        return words.flatMap(
                list -> Arbitraries.integers().between(0, list.size() - 1).flatMap(from -> Arbitraries.integers()
                        .between(from + 1, list.size())
                        .map(to -> Tuple.of(String.join(" ; ", list), String.join(" ; ", list.subList(from, to))))));
    }

    @Property
    void anyQuoteInAnyText_isAnsweredWithATrueSpan(
            @ForAll @From("anything") String quote, @ForAll @From("anything") String text) {
        Anchor anchor = find(quote, text);

        if (anchor instanceof Anchor.Quoted quoted) {
            assertThat(quoted.text()).isEqualTo(text.substring(quoted.start(), quoted.end()));
            assertThat(splits(text, quoted.start()) || splits(text, quoted.end()))
                    .isFalse();
        } else {
            assertThat(anchor).isEqualTo(new Anchor.Missing(quote));
        }
    }

    @Property
    void wholeTextWithALetterOrDigit_isFoundInItself(@ForAll @From("anything") String text) {
        boolean wordy = !Quotation.of(text).words().isEmpty();

        assertThat(find(text, text) instanceof Anchor.Quoted).isEqualTo(wordy);
    }

    /** One mark a letter: several marks on one letter, in another order, are not yet told to be the same. */
    @Provide
    Arbitrary<String> accented() {
        return Arbitraries.of("a", "b", "7", " ", "-", "é", "Å", "ñ", "ü", "ς", "й", "が", "한", "ệ")
                .list()
                .ofMaxSize(30)
                .map(letters -> String.join("", letters));
    }

    @Property
    void composedAndDecomposed_areTheSame(@ForAll @From("accented") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(FoldedText.of(decomposed).tokens().stream().map(FoldedToken::text))
                .containsExactlyElementsOf(FoldedText.of(composed).tokens().stream()
                        .map(FoldedToken::text)
                        .toList());
    }

    @Property
    void wholeWordsOfASentence_areFound(
            @ForAll @From("sentenceAndRunOfItsWords") Tuple2<String, String> sentenceAndQuote) {
        String sentence = sentenceAndQuote.get1();
        String quote = sentenceAndQuote.get2();

        Anchor anchor = find(quote, sentence);

        boolean wordy = quote.codePoints().anyMatch(Character::isLetterOrDigit);
        assertThat(anchor instanceof Anchor.Quoted).isEqualTo(wordy);
    }

    private static boolean splits(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        boolean pair = Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return pair || Character.getType(text.codePointAt(offset)) == Character.NON_SPACING_MARK;
    }
}
