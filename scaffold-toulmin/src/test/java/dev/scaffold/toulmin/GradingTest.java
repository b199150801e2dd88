package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Reply;
import dev.scaffold.Reply.Alternative;
import dev.scaffold.Reply.Token;
import dev.scaffold.test.Replies;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GradingTest {
    private static final String KEY = "badokiru";

    @Property(tries = 100)
    void probability_atTheVerdict_isTheShareOfYes(@ForAll @DoubleRange(min = 0, max = 1) double yes) {
        Reply reply = Replies.graded("badokiru: Yes", yes);

        assertThat(probability(reply).getAsDouble()).isCloseTo(yes, within(1e-9));
    }

    @Test
    void probability_severalVerdicts_isReadAtTheOneBehindTheKey() {
        Reply reply = Replies.graded("other: No\nbadokiru: Yes\nthird: Unsure", 0.1, 0.8, 0.5);

        assertThat(probability(reply).getAsDouble()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void probability_otherWordsAmongTheLikeliest_areLeftOut() {
        Reply reply = tokens(
                token("badokiru:"),
                token(
                        " Yes",
                        alternative(" Yes", .3),
                        alternative(" yes", .1),
                        alternative("YES", .1),
                        alternative(" No", .25),
                        alternative(" Unsure", .2),
                        alternative("\n", .05)));

        assertThat(probability(reply).getAsDouble()).isCloseTo(.5 / .75, within(1e-9));
    }

    @Test
    void probability_spaceInATokenOfItsOwn_isReadAtTheWord() {
        Reply reply = tokens(
                token("badokiru"), token(":"), token(" "), token("No", alternative("No", .6), alternative("Yes", .4)));

        assertThat(probability(reply).getAsDouble()).isCloseTo(.4, within(1e-9));
    }

    @Test
    void probability_keyCutIntoManyTokens_isReadAtTheWord() {
        Reply reply = tokens(
                token("ba"),
                token("dok"),
                token("iru"),
                token(":"),
                token(" Yes", alternative(" Yes", .7), alternative(" No", .3)),
                token("\n"));

        assertThat(probability(reply).getAsDouble()).isCloseTo(.7, within(1e-9));
    }

    @Test
    void probability_noTokens_isNone() {
        assertThat(probability(Replies.text("badokiru: Yes"))).isEmpty();
    }

    @Test
    void probability_tokensOfAnotherText_isNone() {
        Reply reply = Replies.graded("badokiru: Yes", 0.9);
        List<Token> others = Replies.graded("badokira: Yes", 0.9).tokens();

        assertThat(probability(reply.withTokens(others))).isEmpty();
    }

    @Test
    void probability_tokensThatEndBeforeTheVerdict_isNone() {
        Reply reply = Replies.graded("badokiru: Yes", 0.9);

        assertThat(probability(reply.withTokens(reply.tokens().subList(0, 2)))).isEmpty();
    }

    @Test
    void probability_verdictInsideALongerToken_isNone() {
        Reply reply = tokens(token("badokiru"), token(": Yes", alternative(": Yes", .9), alternative(": No", .1)));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_verdictCutIntoTokens_isNone() {
        Reply reply =
                tokens(token("badokiru:"), token(" Y", alternative(" Y", .6), alternative(" No", .4)), token("es"));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_unsureCutIntoTokens_isReadAtItsBeginning() {
        Reply reply = tokens(
                token("badokiru:"),
                token(" Uns", alternative(" Uns", .5), alternative(" Yes", .3), alternative(" No", .2)),
                token("ure"));

        assertThat(probability(reply).getAsDouble()).isCloseTo(.6, within(1e-9));
    }

    @Test
    void probability_otherWordThatBeginsLikeUnsure_isNone() {
        Reply reply = tokens(
                token("badokiru:"), token(" Un", alternative(" Yes", .3), alternative(" No", .2)), token("certain"));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_tokenThatHoldsMoreThanUnsure_isNone() {
        Reply reply = tokens(token("badokiru:"), token(" Unsure.", alternative(" Yes", .3), alternative(" No", .2)));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_noWordBehindTheKey_isNone() {
        Reply reply = tokens(token("badokiru:"), token("\n", alternative("Yes", .9), alternative("No", .1)));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_noAlternatives_isNone() {
        assertThat(probability(tokens(token("badokiru:"), token(" Yes")))).isEmpty();
    }

    @Test
    void probability_neitherWordPossible_isNone() {
        Reply reply = tokens(token("badokiru:"), token(" Yes", alternative(" Yes", 0), alternative(" No", 0)));

        assertThat(probability(reply)).isEmpty();
    }

    @Test
    void probability_logProbabilitiesThatAreNoNumbers_isNone() {
        Token broken = new Token(" Yes", Double.NaN, List.of(new Alternative(" Yes", Double.NaN)));

        assertThat(probability(tokens(token("badokiru:"), broken))).isEmpty();
    }

    @Test
    void probability_escapesInJson_neverReadsAnotherPlace() {
        String text = "{\"badokiru\": \"\\u0020\\u0020Yes, No \"}";
        Reply reply = tokens(
                token("{\"badokiru\": \"\\u"),
                token("0020", alternative("Yes", .9), alternative("No", .1)),
                token("\\u0020Yes, No \"}"));
        assertThat(reply.text()).isEqualTo(text);

        assertThat(probability(reply)).isEmpty();
    }

    private static OptionalDouble probability(Reply reply) {
        return Grading.probability(
                reply, CriticReader.of(reply.text()).behind(KEY).get(0));
    }

    private static Reply tokens(Token... tokens) {
        String text = List.of(tokens).stream().map(Token::text).collect(Collectors.joining());
        return Replies.text(text).withTokens(List.of(tokens));
    }

    private static Token token(String text, Alternative... top) {
        return new Token(text, 0, List.of(top));
    }

    private static Alternative alternative(String text, double probability) {
        return new Alternative(text, Math.log(probability));
    }
}
