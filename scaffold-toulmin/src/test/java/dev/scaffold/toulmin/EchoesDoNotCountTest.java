package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A critic that repeats what it was sent has said nothing. */
class EchoesDoNotCountTest {
    private static final List<PartShape> ALL_KINDS = List.of(
            PartShape.of(Part.Kind.CLAIM, 1, 1),
            PartShape.of(Part.Kind.GROUNDS, 1, 6),
            PartShape.of(Part.Kind.WARRANT, 0, 4),
            PartShape.of(Part.Kind.BACKING, 0, 1),
            PartShape.of(Part.Kind.QUALIFIER, 0, 1),
            PartShape.of(Part.Kind.REBUTTAL, 0, 3));
    private static final CriticalQuestion OF_DRAFT = Plans.ofDraft("right");
    private static final CriticalQuestion OF_EACH = Plans.ofEach("licensed", Part.Kind.WARRANT);

    /** Ways of repeating a prompt. */
    enum Echo {
        WHOLE((prompt, own) -> prompt),
        BEFORE_ITS_OWN_LINES((prompt, own) -> prompt + "\n" + own),
        BEHIND_ITS_OWN_LINES((prompt, own) -> own + "\n" + prompt),
        TWICE((prompt, own) -> prompt + "\n" + prompt),
        QUOTED((prompt, own) -> "> " + prompt.replace("\n", "\n> ")),
        AS_BULLETS((prompt, own) -> "- " + prompt.replace("\n", "\n- ")),
        IN_A_CODE_BLOCK((prompt, own) -> "```\n" + prompt + "\n```"),
        KEYED_LINES((prompt, own) -> keyedLines(prompt)),
        KEYED_LINES_IN_SMALL_LETTERS((prompt, own) -> keyedLines(prompt).toLowerCase(Locale.ROOT)),
        KEYED_LINES_CUT_AFTER_A_FEW_WORDS((prompt, own) -> keyedLines(prompt)
                .lines()
                .map(line -> line.substring(0, Math.min(line.length(), 25)))
                .collect(Collectors.joining("\n"))),
        KEYED_LINES_WITH_A_DENIAL_BEHIND((prompt, own) -> keyedLines(prompt).replace("\n", " No\n") + " No");

        private final BiFunction<String, String, String> text;

        Echo(BiFunction<String, String, String> text) {
            this.text = text;
        }

        Reply of(Request request, Reply own) {
            return own.withText(text.apply(request.asText(), own.text()));
        }

        private static String keyedLines(String prompt) {
            return prompt.substring(prompt.lastIndexOf(Prompts.BUILT_IN.task())
                            + Prompts.BUILT_IN.task().length())
                    .strip();
        }
    }

    @ParameterizedTest
    @EnumSource(Echo.class)
    void deliberate_criticEchoesItsPrompt_nothingIsMetAndNoPartIsFound(Echo echo) {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7").changing(echo::of);

        Deliberation deliberation = deliberate(Plans.plan(ALL_KINDS, OF_DRAFT, OF_EACH), model);

        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.bestAttempt().argument().parts()).isEmpty();
        assertThat(outcome(deliberation, "right")).isNotEqualTo(Outcome.MET);
        assertThat(outcome(deliberation, "licensed")).isNotEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(Echo.class)
    void deliberate_criticEchoesItsPromptAndSaysNo_isNotMet(Echo echo) {
        ObedientCritic model =
                ObedientCritic.drafting("Answer: 7").answering("right", "No").changing(echo::of);

        Deliberation deliberation = deliberate(Plans.plan(List.of(), OF_DRAFT), model);

        assertThat(outcome(deliberation, "right")).isNotEqualTo(Outcome.MET);
    }

    @Test
    void deliberate_criticEchoesItsPromptBeforeItsOwnLines_itsOwnLinesCount() {
        ObedientCritic model = ObedientCritic.drafting("3 + 4 = 7. Answer: 7")
                .answering(Plan.found(Part.Kind.CLAIM), "7")
                .answering("right", "Yes")
                .changing(Echo.BEFORE_ITS_OWN_LINES::of);
        Plan plan = Plans.plan(List.of(PartShape.of(Part.Kind.CLAIM, 1, 1)), OF_DRAFT);

        Deliberation deliberation = deliberate(plan, model);

        assertThat(deliberation.bestAttempt().argument().parts())
                .extracting(Part::text)
                .containsExactly("7");
        assertThat(deliberation.agreed()).isTrue();
    }

    @Test
    void newPrompts_menuThatWouldReadAsAVerdict_isRefused() {
        assertThatThrownBy(() -> Prompts.BUILT_IN.withMenu("Yes, No or Unsure?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("menu")
                .hasMessageContaining("Yes, No or Unsure?");
    }

    private static Deliberation deliberate(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan).deliberate(model, Request.of("Ann has 3 apples and buys 4. How many has she?"));
    }

    private static Outcome outcome(Deliberation deliberation, String question) {
        return deliberation.bestAttempt().findings().of(question);
    }
}
