package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folds, words and the rules of the smaller records. */
class VocabularyTest {

    @Test
    void verdict_fold_takesItsOwnCase() {
        assertThat(new Verdict.Agreed(List.of(), true).word()).isEqualTo("agreed");
        assertThat(new Verdict.Withheld(List.of("q")).word()).isEqualTo("withheld");
        assertThat(new Verdict.Undecided(List.of(), "").word()).isEqualTo("undecided");
    }

    @Test
    void verdict_isAgreed_onlyWhereTheChecksAreMet() {
        assertThat(new Verdict.Agreed(List.of("q"), false).isAgreed()).isTrue();
        assertThat(new Verdict.Withheld(List.of("q")).isAgreed()).isFalse();
        assertThat(new Verdict.Undecided(List.of("q"), "").isAgreed()).isFalse();
    }

    @Test
    void anchor_fold_takesItsOwnCase() {
        List<Anchor> anchors =
                List.of(new Anchor.Quoted("draft", 0, 1, "a"), new Anchor.Implicit(), new Anchor.Missing("b"));

        assertThat(anchors)
                .extracting(a -> a.<String>fold(Anchor.Quoted::text, i -> "implicit", Anchor.Missing::claimed))
                .containsExactly("a", "implicit", "b");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void anchoring_opinionAndNothing_areNot(Basis basis) {
        assertThat(basis.anchoring())
                .isEqualTo(!Set.of(Basis.OPINION, Basis.NOTHING).contains(basis));
    }

    @Test
    void target_words_areThoseOfTheLanguage() {
        assertThat(Target.DRAFT.words()).isEqualTo("draft");
        assertThat(new Target.Whole(Part.Kind.CLAIM).words()).isEqualTo("claim");
        assertThat(new Target.Each(Part.Kind.GROUNDS).words()).isEqualTo("each grounds");
    }

    @Test
    void records_badValues_areNamed() {
        refused(() -> new Anchor.Quoted("draft", 3, 2, ""), "not behind end, got 3-2");
        refused(() -> new Anchor.Quoted("draft", -1, 2, ""), "got -1-2");
        refused(() -> CriticalQuestion.essential(" ", Target.DRAFT, "Is it?"), "id: a question needs a name");
        refused(() -> CriticalQuestion.weighed("q", Target.DRAFT, "Is it?", 0), "weight: must be 1 or more, got 0");
        refused(() -> CriticalQuestion.essential("q", Target.DRAFT, ""), "cannot answer `q` without words");
        refused(
                () -> Finding.of("q", Outcome.MET, "critic", Basis.OPINION, "").withProbability(1.5),
                "probability: must be from 0 to 1, got 1.5");
    }

    @Test
    void argument_twoPartsOfOneId_isRefused() {
        Part part = Part.of(Part.Kind.CLAIM, 1, "8", new Anchor.Implicit());

        refused(() -> new Argument(List.of(part, part)), "ids must be unique, got [claim-1, claim-1]");
        assertThat(new Argument(List.of(part)).of(Part.Kind.CLAIM)).containsExactly(part);
        assertThat(new Argument(List.of(part)).of(Part.Kind.GROUNDS)).isEmpty();
    }

    @Test
    void question_withers_keepTheOtherSettings() {
        CriticalQuestion question = CriticalQuestion.weighed("q", Target.DRAFT, "Is it?", 2)
                .withThreshold(new Threshold(java.util.OptionalDouble.of(0.9), false))
                .withQuoting(Set.of(CriticalQuestion.Quotable.DRAFT))
                .withRepair("mend it")
                .withSource("Toulmin")
                .withJudge(new Judge.ByTool(Tool.tool("stock")));

        assertThat(question)
                .isEqualTo(new CriticalQuestion(
                        "q",
                        Target.DRAFT,
                        "Is it?",
                        OptionalInt.of(2),
                        new Judge.ByTool(Tool.tool("stock")),
                        java.util.Optional.of(new Threshold(java.util.OptionalDouble.of(0.9), false)),
                        Set.of(CriticalQuestion.Quotable.DRAFT),
                        false,
                        "mend it",
                        "Toulmin"));
        assertThat(question.essential()).isFalse();
    }

    @Test
    void reply_withText_dropsTheTokensAndKeepsTheRest() {
        Reply reply = Reply.of("a")
                .withTokens(List.of(new Reply.Token("a", 0, List.of())))
                .withEnding(Reply.Ending.LENGTH)
                .withUsage(Usage.of(1, 2))
                .withModelName("m")
                .withOrigin("vendor's");

        Reply changed = reply.withText("b");

        assertThat(changed).isEqualTo(reply.withTokens(List.of()).withText("b"));
        assertThat(changed.tokens()).isEmpty();
        assertThat(changed.ending()).isEqualTo(Reply.Ending.LENGTH);
        assertThat(changed.usage()).isEqualTo(Usage.of(1, 2));
        assertThat(changed.modelName()).isEqualTo("m");
        assertThat(changed.origin()).contains("vendor's");
    }

    @Test
    void structured_jsonOnly() {
        assertThat(ReplyFormat.JSON_OBJECT.structured()).isTrue();
        assertThat(new ReplyFormat.JsonSchema("s", "{}").structured()).isTrue();
        assertThat(ReplyFormat.TEXT.structured()).isFalse();
        assertThat(ReplyFormat.UNSPECIFIED.structured()).isFalse();
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
