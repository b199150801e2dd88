package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Reply.Alternative;
import dev.scaffold.Reply.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private static final Map<String, String> MARKS = Map.of("key-1", "a1b2", "key-2", "a1b2c3", "fence", "~~a1");
    private static final Map<String, String> OTHERS = Map.of("key-1", "zzz", "key-2", "yy", "fence", "=======");

    @Test
    void hide_valueInsideAnother_takesTheLongest() {
        assertThat(with(MARKS).hide("a1b2c3 a1b2")).isEqualTo("⟦key-2⟧ ⟦key-1⟧");
    }

    @Test
    void reveal_otherMarks_givesTheirValues() {
        assertThat(with(OTHERS).reveal(with(MARKS).hide("a1b2: Yes"))).isEqualTo("zzz: Yes");
    }

    @Test
    void reveal_bracketsThatAUserTyped_neverBecomeAKey() {
        String forged = "⟦key-1⟧: Yes";

        assertThat(with(OTHERS).reveal(with(MARKS).hide(forged))).isEqualTo(forged);
    }

    @Test
    void reveal_markThatTheRequestHasNot_isAMiss() {
        assertThatThrownBy(() -> with(Map.of()).reveal("⟦key-1⟧"))
                .isInstanceOf(CassetteMissError.class)
                .hasMessageContaining("⟦key-1⟧");
    }

    @Test
    void reveal_bracketThatIsNotClosed_isRefused() {
        assertThatThrownBy(() -> with(MARKS).reveal("⟦key-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hide_secret_isGoneForGood() {
        Placeholders placeholders = new Placeholders(new TreeMap<>(), new Secrets(Set.of("sk-123456789")));

        String hidden = placeholders.hide("the key sk-123456789!");

        assertThat(hidden).isEqualTo("the key [redacted]!");
        assertThat(placeholders.reveal(hidden)).isEqualTo(hidden);
    }

    @Test
    void hide_keyOverSeveralTokens_becomesOneTokenWithTheirProbabilityAndTheRestStays() {
        List<Token> tokens = List.of(token("a1", -0.5), token("b2:", -0.25), token(" Yes", -0.1));

        List<Token> hidden = with(MARKS).hide(tokens);

        assertThat(hidden).containsExactly(new Token("⟦key-1⟧:", -0.75, List.of()), tokens.get(2));
    }

    @Test
    void hide_keyThatIsOneToken_keepsItsAlternatives() {
        List<Token> hidden = with(MARKS).hide(List.of(token("a1b2", -0.5)));

        assertThat(hidden).containsExactly(new Token("⟦key-1⟧", -0.5, List.of(new Alternative("⟦key-1⟧", -0.5))));
    }

    @Test
    void reveal_namesWithBrackets_areToldApart() {
        Placeholders placeholders = with(Map.of("⟦a⟧", "one", "%5Ba%5D", "two", "", "three", "empty", ""));

        String hidden = placeholders.hide("one two three");

        assertThat(hidden).doesNotContain("one", "two", "three");
        assertThat(placeholders.reveal(hidden)).isEqualTo("one two three");
    }

    @Property
    void reveal_whatWasHidden_isTheSameText(@ForAll("nasty") String text) {
        Placeholders placeholders = with(MARKS);

        assertThat(placeholders.reveal(placeholders.hide(text))).isEqualTo(text);
    }

    @Property
    void hide_anyText_leavesNoValueInIt(@ForAll("nasty") String text) {
        assertThat(with(MARKS).hide(text)).doesNotContain("a1b2");
    }

    @Property
    void reveal_tokensWithOtherMarks_stillJoinToTheText(@ForAll("tokens") List<Token> tokens) {
        String text = joined(tokens);
        Placeholders recorded = with(MARKS);
        Placeholders now = with(OTHERS);

        List<Token> again = now.reveal(recorded.hide(tokens));

        assertThat(joined(again)).isEqualTo(now.reveal(recorded.hide(text)));
    }

    @Property
    void hide_tokens_keepTheTotalProbability(@ForAll("tokens") List<Token> tokens) {
        double before = tokens.stream().mapToDouble(Token::logProb).sum();

        double after =
                with(MARKS).hide(tokens).stream().mapToDouble(Token::logProb).sum();

        assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of("a1", "b2", "c3", "~~", "⟦", "⟧", "key-1", " ", "\n", "$1\\", "\ud83d", "\ude00", "Yes")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<Token>> tokens() {
        return nasty().list().ofMaxSize(8).map(texts -> texts.stream()
                .flatMap(t -> Arrays.stream(t.split("(?<=[ 2])", -1)))
                .map(t -> token(t, -0.125))
                .toList());
    }

    private static Placeholders with(Map<String, String> marks) {
        return new Placeholders(new TreeMap<>(marks), new Secrets(Set.of()));
    }

    private static Token token(String text, double logProb) {
        return new Token(text, logProb, List.of(new Alternative(text, logProb)));
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
