package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Reply;
import dev.scaffold.test.Replies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as said, and of what. */
class HeardTest {
    private static final KeyedLine OF_ALL = new KeyedLine(0, "Yes", 0);
    private static final KeyedLine FIRST = new KeyedLine(1, "Yes, one", 10);
    private static final KeyedLine SECOND = new KeyedLine(2, "No, two", 20);
    private static final KeyedLine THIRD = new KeyedLine(3, "Unsure", 30);
    private static final KeyedLine NO_PART = new KeyedLine(KeyedLine.NO_SUCH_PART, "No", 40);
    private static final CriticPrompt.Asked ASKED =
            new CriticPrompt.Asked("badokiru", "answer Yes, No or Unsure: Is it so?");

    @Test
    void in_linesBehindTheKey_areHeardAndOthersAreNot() {
        Heard heard = in("badokiru: Yes\nsomething: No\nYes");

        assertThat(heard.lines()).extracting(KeyedLine::text).containsExactly("Yes");
        assertThat(heard.raw()).isEqualTo("as it stands");
        assertThat(heard.problem()).isEmpty();
    }

    @Test
    void in_nothingBehindTheKey_saysSo() {
        assertThat(in("Yes").lines()).isEmpty();
        assertThat(in("Yes").problem()).isEqualTo("the critic gave no answer under its key");
    }

    @Test
    void in_lineThatRepeatsTheQuestion_isNotHeard() {
        Heard heard = in("badokiru: answer Yes, No or Unsure: Is it so?\nbadokiru: answer Yes, No");

        assertThat(heard.lines()).isEmpty();
        assertThat(heard.problem()).isEqualTo("the critic gave no answer under its key");
    }

    @Test
    void in_repliesWithTokens_gradeTheirLines() {
        Reply reply = Replies.graded("badokiru: Yes", 0.8);

        Heard heard = Heard.in(reply, "", CriticReader.of(reply.text()), ASKED);

        assertThat(heard.lines().get(0).probability()).isPresent();
    }

    @Test
    void of_idThatNobodyWasAsked_isNothing() {
        Heard said = new Heard(List.of(OF_ALL), "raw", "");

        assertThat(Heard.of(Map.of("a", said), "a")).isSameAs(said);
        assertThat(Heard.of(Map.of("a", said), "b")).isEqualTo(new Heard(List.of(), "", "not asked"));
    }

    @Test
    void plus_askedAgain_forgetsNothing() {
        Heard both = new Heard(List.of(FIRST), "one", "").plus(new Heard(List.of(SECOND), "two", ""));

        assertThat(both).isEqualTo(new Heard(List.of(FIRST, SECOND), "one\ntwo", ""));
    }

    @Test
    void plus_nothingTwice_hasTheLaterProblem() {
        Heard both = Heard.nothing("first problem").plus(Heard.nothing("second problem"));

        assertThat(both).isEqualTo(new Heard(List.of(), "", "second problem"));
    }

    @Test
    void plus_somethingAndThenNothing_isNoProblem() {
        Heard both = new Heard(List.of(FIRST), "one", "").plus(Heard.nothing("a problem"));

        assertThat(both).isEqualTo(new Heard(List.of(FIRST), "one", ""));
    }

    @Test
    void doubts_anyLines_areThoseThatSayNothingInFavour() {
        KeyedLine offMenu = new KeyedLine(0, "Perhaps", 50);

        Heard doubts = new Heard(List.of(OF_ALL, FIRST, SECOND, THIRD, offMenu), "raw", "problem").doubts();

        assertThat(doubts).isEqualTo(new Heard(List.of(SECOND, THIRD, offMenu), "raw", "problem"));
    }

    @Test
    void about_numberedLines_areThoseOfThePart() {
        Heard heard = new Heard(List.of(FIRST, SECOND), "", "");

        assertThat(heard.about(1, 2)).containsExactly(FIRST);
        assertThat(heard.about(2, 2)).containsExactly(SECOND);
        assertThat(heard.about(3, 3)).isEmpty();
    }

    @Test
    void about_lineWithoutANumber_speaksOfEveryPart() {
        Heard heard = new Heard(List.of(OF_ALL, SECOND), "", "");

        assertThat(heard.about(1, 2)).containsExactly(OF_ALL);
        assertThat(heard.about(2, 2)).containsExactly(SECOND, OF_ALL);
    }

    @Test
    void about_numbersThatNoPartHas_mayContradictButNotSpeakAlone() {
        Heard heard = new Heard(List.of(FIRST, THIRD, NO_PART), "", "");

        assertThat(heard.about(1, 2)).containsExactly(FIRST, THIRD, NO_PART);
        assertThat(heard.about(1, 3)).containsExactly(FIRST, NO_PART);
        assertThat(heard.about(2, 2)).isEmpty();
    }

    @Test
    void verdictGiven_someLineOnTheMenu_isTrue() {
        KeyedLine offMenu = new KeyedLine(0, "Perhaps", 0);

        assertThat(Heard.verdictGiven(List.of(offMenu, THIRD))).isTrue();
        assertThat(Heard.verdictGiven(List.of(offMenu))).isFalse();
        assertThat(Heard.verdictGiven(List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | true",
                "None. | true",
                "**none** | true",
                "n o n e | true",
                "none, I think | false",
                "no | false",
                "some | false",
            })
    void saysNone_oneLine_isTrueForThatWordAlone(String text, boolean none) {
        assertThat(Heard.none(text)).isEqualTo(none);
        assertThat(new Heard(List.of(new KeyedLine(0, text, 0)), "", "").saysNone())
                .isEqualTo(none);
    }

    @Test
    void saysNone_nothingOrMoreThanThat_isFalse() {
        KeyedLine none = new KeyedLine(0, "none", 0);

        assertThat(new Heard(List.of(), "", "").saysNone()).isFalse();
        assertThat(new Heard(List.of(none, none), "", "").saysNone()).isTrue();
        assertThat(new Heard(List.of(none, OF_ALL), "", "").saysNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Is it so?|true",
                "is IT so? Yes|true",
                "Is it|true",
                "Is|false",
                " Is|false",
                "It is so|false",
                "Yes|false",
            })
    void echoes_wordingOrItsBeginning_isTrueFromTwoWordsOn(String text, boolean echoes) {
        assertThat(Heard.echoes(text, text.startsWith(" ") ? " Is it so?" : "Is it so?"))
                .isEqualTo(echoes);
    }

    private static Heard in(String reply) {
        return Heard.in(Replies.text(reply), "as it stands", CriticReader.of(reply), ASKED);
    }
}
