package dev.scaffold.toulmin.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What code sees of what a turn takes for granted. */
class PresuppositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Why does ice float on water?                       | Does ice float on water?
                    why are flamingos pink? Answer in three sentences. | Are flamingos pink?
                    How do vaccines protect people?                    | Do vaccines protect people?
                    Why can bald people grow beards?                   | Can bald people grow beards?
                    """)
    void plain_questionWhySomethingIsSo_isWhatIsLeftOfIt(String turn, String asked) {
        assertThat(Presuppositions.plain(turn)).contains(new Presupposition(Presupposition.Form.QUESTION, asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why can't we see the flag on the moon?",
                "Why do fish not drown?",
                "How is it that cats purr?",
                "How does a pump work?",
                "Heat rises, so why is it cold up there?",
                "What is 3 + 4?"
            })
    void plain_moreThanThat_isLeftToAModel(String turn) {
        assertThat(Presuppositions.plain(turn)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Does my code crash?", "Do you like tea?", "Is this wrong?", "The user's cat is old."})
    void personal_whatOnlyTheUserCanKnow_isTrue(String text) {
        assertThat(Presuppositions.personal(new Presupposition(Presupposition.Form.QUESTION, text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do cats purr?", "The sun is cold.", "Do we yawn when tired?"})
    void personal_whatAnybodyCanKnow_isFalse(String text) {
        assertThat(Presuppositions.personal(new Presupposition(Presupposition.Form.QUESTION, text)))
                .isFalse();
    }

    @Test
    void saidIn_halfOfTheWordsWithOtherEndings_isTrue() {
        assertThat(Presuppositions.saidIn("Why do vaccines give kids autism?", "Vaccines cause autism in children."))
                .isTrue();
        assertThat(Presuppositions.saidIn("Why do onions make people cry?", "Onions are a type of vegetable."))
                .isFalse();
    }

    @Test
    void bare_wordsOfTheModelsOwn_areLeftOut() {
        assertThat(Presuppositions.bare(
                        "If heat rises, why is it cold up there?",
                        "The question assumes that heat rises because it is \"light\"."))
                .isEqualTo("Heat rises");
    }
}
