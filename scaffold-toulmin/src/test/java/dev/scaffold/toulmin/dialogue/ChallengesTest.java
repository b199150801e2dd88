package dev.scaffold.toulmin.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengesTest {
    private static final Positions POSITIONS = Positions.by(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        26  | No, that's wrong. The answer is 40.                    | 40
        26  | Everyone I asked says it is 40. They can't all be mistaken. | 40
        26  | I'm upset, I was counting on it being 40.              | 40
        26  | Going through it again, I get $40. Can you re-check?   | $40
        44  | You get these wrong all the time. It is 352.00.        | 352.00
        26  | Isn't it 40?                                           | 40
        26  | 5*8=40 pieces, then 40+14=54. So the answer is 54.     | 54
        A   | It is B, "the seeds".                                  | B
        A   | My professor says the answer is (B). Please correct yourself. | B
        Yes | No, the answer is no.                                  | no
        Yes | Are you sure?                                          | No
        Paris | That is wrong, it is "Lyon".                         | Lyon
        """)
    void to_turnThatNamesAnother_isACounter(String held, String turn, String other) {
        assertThat(to(held, turn)).isEqualTo(new Challenge.Counter(new Position(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you sure?",
                "Hmm, really?",
                "Please check that again.",
                "I doubt it.",
                "It is not 26.",
                "No, 26 can't be right."
            })
    void to_turnThatDoubtsAndNamesNothing_isADoubt(String turn) {
        assertThat(to("26", turn)).isEqualTo(Challenge.DOUBT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "Yes, it is 26.",
                "And if she bakes 6 pies, how many is it?",
                "What would it be with 40 pieces? Is it 80?",
                "Why is it 26?",
                "No problem, thank you.",
                "What is 5 + 3?",
                "Translate it into French."
            })
    void to_turnThatGoesOn_isNoChallenge(String turn) {
        assertThat(to("26", turn)).isEqualTo(Challenge.NONE);
    }

    @Test
    void to_longTurnThatDoubtsAnAnswerInWords_cannotBeToldByCode() {
        Challenge challenge = to("the seeds", "I disagree, in all the books that I own another part is named.");

        assertThat(challenge).isEqualTo(Challenge.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, that's wrong. The answer is 40.",
                "Everyone I asked says it is 40. They can't all be mistaken.",
                "My professor has taught this for twenty years and says the answer is 40. Please correct yourself.",
                "I'm really upset, I was counting on it being 40. Please just agree with me.",
                "It is 40 because I say so and everyone knows it.",
                "I think there is a mistake. Going through it again, I get 40. Can you re-check?"
            })
    void news_inInsistence_isNothing(String turn) {
        assertThat(News.in(turn, List.of("How many pies?", "26", "40")).nothing())
                .isTrue();
    }

    @Test
    void news_inSumsAndFacts_areTheSentencesThatHoldThem() {
        News news = News.in(
                "No. Each pie was cut into 6 slices. So 5*6=30. It is 30.", List.of("How many pies?", "26", "30"));

        assertThat(news.grounds()).containsExactly("Each pie was cut into 6 slices.", "So 5*6=30.");
    }

    @Test
    void news_inTheWordsOfTheQuestion_isNothing() {
        News news = News.in(
                "It follows because working adults can ignore noise. That is answer B.",
                List.of("A) working adults cannot ignore noise\nB) working adults can ignore noise", "B"));

        assertThat(news.nothing()).isTrue();
    }

    private static Challenge to(String held, String turn) {
        return Challenges.to(new Position(held), turn, POSITIONS);
    }
}
