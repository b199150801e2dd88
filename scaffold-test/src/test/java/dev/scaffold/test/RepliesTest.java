package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Reply;
import dev.scaffold.Reply.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RepliesTest {

    @Property(tries = 500)
    void tokenized_anyText_joinsToTheText(@ForAll String text) {
        Reply reply = Replies.tokenized(text);

        assertThat(reply.tokens().stream().map(Token::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void text_words_costOneTokenEach() {
        assertThat(Replies.text("two words.").usage().outputTokens()).isEqualTo(3);
    }

    @Test
    void graded_verdictWords_carryTheirProbabilities() {
        Reply reply = Replies.graded("k1: Yes\nk2: No", 0.9, 0.25);

        assertThat(probability(reply, " Yes", " Yes")).isEqualTo(0.9, within(1e-9));
        assertThat(probability(reply, " Yes", " No")).isEqualTo(0.1, within(1e-9));
        assertThat(probability(reply, " No", " Yes")).isEqualTo(0.25, within(1e-9));
        assertThat(token(reply, " No").logProb()).isEqualTo(Math.log(0.75), within(1e-9));
    }

    @Test
    void graded_unsure_keepsTheRatioOfYesToNo() {
        Reply reply = Replies.graded("Unsure", 0.8);

        double yes = probability(reply, "Unsure", "Yes");
        double no = probability(reply, "Unsure", "No");
        assertThat(yes / (yes + no)).isEqualTo(0.8, within(1e-9));
        assertThat(probability(reply, "Unsure", "Unsure")).isGreaterThan(yes);
    }

    @Test
    void graded_fewerProbabilitiesThanWords_isRefused() {
        assertThatThrownBy(() -> Replies.graded("Yes No", 0.9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 1 for the words [Yes, No]");
    }

    @Test
    void graded_oddsForTheSameWordTwice_goToItsPlacesInOrder() {
        Reply reply = Replies.graded(
                "ja ja",
                List.of(
                        new Replies.Odds("ja", Map.of("ja", 0.6, "nein", 0.4)),
                        new Replies.Odds("ja", Map.of("ja", 0.7, "nein", 0.3))));

        assertThat(reply.tokens())
                .extracting(t -> Math.round(100 * Math.exp(t.logProb())))
                .containsExactly(60L, 70L);
    }

    @Test
    void graded_wordThatIsNotThere_isRefused() {
        List<Replies.Odds> odds = List.of(new Replies.Odds("ja", Map.of("ja", 1.0)));

        assertThatThrownBy(() -> Replies.graded("nein", odds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no `ja` left");
    }

    @Test
    void odds_aboveOneTogether_areRefused() {
        assertThatThrownBy(() -> new Replies.Odds("ja", Map.of("ja", 0.6, "nein", 0.6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("together at most 1");
    }

    private static Token token(Reply reply, String text) {
        return reply.tokens().stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double probability(Reply reply, String at, String of) {
        return token(reply, at).top().stream()
                .filter(a -> a.text().equals(of))
                .mapToDouble(a -> Math.exp(a.logProb()))
                .sum();
    }
}
