package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokenTextsTest {

    @Property
    void tokensCutAnywhere_makeUpTheText(@ForAll("texts") String text, @ForAll("cuts") List<Integer> sizes) {
        List<Reply.Token> tokens = TokenTexts.within(text, cut(text, sizes));

        assertThat(joined(tokens)).isEqualTo(text);
    }

    @Property
    void whatStandsAroundTheText_isLeftOut(@ForAll("texts") String text, @ForAll("cuts") List<Integer> sizes) {
        List<TokenTexts.Raw> raw = new ArrayList<>(cut("<think>hm</think>", List.of(7, 2)));
        raw.addAll(cut(text, sizes));
        raw.add(raw("<|end|>"));

        List<Reply.Token> tokens = TokenTexts.within(text, raw);

        assertThat(joined(tokens)).isEqualTo(text);
    }

    @Test
    void tokensOfAnotherText_areOfNoUse() {
        assertThat(TokenTexts.within("Yes", List.of(raw("No")))).isEmpty();
        assertThat(TokenTexts.within("", List.of(raw("No")))).isEmpty();
        assertThat(TokenTexts.within("Yes", List.of())).isEmpty();
    }

    @Test
    void textStrippedByTheServer_cutsTheTokenAndKeepsItsProbability() {
        List<Reply.Token> tokens =
                TokenTexts.within("Yes", List.of(new TokenTexts.Raw(" Yes", List.of(), -0.5, List.of()), raw("\n")));

        assertThat(tokens).containsExactly(new Reply.Token("Yes", -0.5, List.of()));
    }

    @Test
    void characterOverSeveralTokens_belongsToTheOneThatCompletesIt() {
        List<Reply.Token> tokens = TokenTexts.within("a\u00e9", cut("a\u00e9", List.of(1, 1, 1)));

        assertThat(tokens).extracting(Reply.Token::text).containsExactly("a", "", "\u00e9");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \n\u00e9\u4f60")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text + "\ud83c\udf89");
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 5).list().ofMaxSize(20);
    }

    /** Cuts the bytes of a text, as tokenizers do: in the middle of characters too. */
    private static List<TokenTexts.Raw> cut(String text, List<Integer> sizes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<TokenTexts.Raw> raw = new ArrayList<>();
        int from = 0;
        for (int i = 0; from < bytes.length; i++) {
            int to = i < sizes.size() ? Math.min(bytes.length, from + sizes.get(i)) : bytes.length;
            List<Integer> own = new ArrayList<>();
            for (int b = from; b < to; b++) {
                own.add(bytes[b] & 0xff);
            }
            String shown = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            raw.add(new TokenTexts.Raw(shown, own, -0.1, List.of()));
            from = to;
        }
        return raw;
    }

    private static TokenTexts.Raw raw(String text) {
        return cut(text, List.of()).get(0);
    }

    private static String joined(List<Reply.Token> tokens) {
        return tokens.stream().map(Reply.Token::text).collect(Collectors.joining());
    }
}
