package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Model;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.test.Replies;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A refusal never looks like an agreed answer; where it could, it is an exception. */
class RefusalsLookLikeRefusalsTest {
    private static final Request REQUEST = Request.of("How many has she?");
    private static final CriticalQuestion RIGHT = Plans.ofDraft("right");
    private static final CriticalQuestion KNOWN = Plans.ofDraft("known");

    @ParameterizedTest
    @CsvSource({
        "ABSTAIN, I cannot stand behind an answer to this.",
        "CONTEST, Something that this takes for granted does not hold.",
        "CLARIFY, I cannot answer this yet. What would settle it: right (Is right so?)",
        "CAVEAT, 'Not confirmed, at most possible: this answer did not pass its checks.'"
    })
    void reply_withheld_saysSoFirstAndWhy(Disposition disposition, String opening) {
        ObedientCritic model = ObedientCritic.drafting("It is 8.").answering("right", "No. 3 + 4 is 7.");

        Deliberation deliberation = deliberate(disposition, model, RIGHT);

        assertThat(deliberation.reply().text()).startsWith(opening + "\n- not met: right (Is right so?): 3 + 4 is 7.");
        assertThat(deliberation.reply().text().contains("It is 8.")).isEqualTo(disposition == Disposition.CAVEAT);
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void reply_undecided_namesWhatIsNotClear(Disposition disposition) {
        ObedientCritic model = ObedientCritic.drafting("It is 8.")
                .answering("right", "Yes")
                .answering("known", "Unsure, who says so?");

        Deliberation deliberation = deliberate(disposition, model, RIGHT, KNOWN);

        assertThat(deliberation.reply().text())
                .contains("- not clear: known (Is known so?): who says so?")
                .doesNotContain(": right");
    }

    @Test
    void reply_refusal_keepsNothingOfTheDraftsTokensAndIsComplete() {
        ObedientCritic model = ObedientCritic.drafting(
                        List.of(Replies.tokenized("It is 8.").withEnding(Reply.Ending.LENGTH)))
                .otherwise("Yes");

        Reply reply = deliberate(Disposition.ABSTAIN, model, RIGHT).reply();

        assertThat(reply.tokens()).isEmpty();
        assertThat(reply.ending()).isEqualTo(Reply.Ending.COMPLETE);
        assertThat(reply.text()).doesNotContain("It is 8.");
    }

    @Test
    void around_agreed_givesTheDraftWithItsDeliberation() {
        Model gated = scaffold().around(ObedientCritic.drafting("7").answering("right", "Yes"));

        Reply reply = gated.reply(REQUEST);

        assertThat(reply.text()).isEqualTo("7");
        assertThat(reply.verdict())
                .hasValueSatisfying(v -> assertThat(v.isAgreed()).isTrue());
        assertThat(reply.usage().calls()).isEqualTo(2);
    }

    @Test
    void around_refused_carriesTheVerdict() {
        Reply reply = scaffold().around(refused()).reply(REQUEST);

        assertThat(reply.verdict()).hasValueSatisfying(v -> assertThat(v.word()).isEqualTo("withheld"));
    }

    @Test
    void around_refusedWhereJsonWasAskedFor_throws() {
        Model gated = scaffold().around(refused());
        List<ReplyFormat> formats = List.of(ReplyFormat.JSON_OBJECT, new ReplyFormat.JsonSchema("n", "{}"));

        for (ReplyFormat format : formats) {
            NotAgreedException refusal =
                    catchThrowableOfType(NotAgreedException.class, () -> gated.reply(REQUEST.withFormat(format)));

            assertThat(refusal.deliberation().verdict().word()).isEqualTo("withheld");
            assertThat(refusal).hasMessageContaining("I cannot stand behind an answer");
        }
    }

    @Test
    void around_refusedWhereTextWasAskedFor_doesNotThrow() {
        Model gated = scaffold().around(refused());

        assertThat(gated.reply(REQUEST.withFormat(ReplyFormat.TEXT)).text()).startsWith("I cannot");
        assertThat(gated.reply(REQUEST).text()).startsWith("I cannot");
    }

    @Test
    void around_refusedWithAValueInstead_givesTheValueWhereJsonWasAskedFor() {
        Model gated = scaffold()
                .otherwise(d -> "{\"agreed\": \"" + d.verdict().word() + "\"}")
                .around(refused());

        Reply reply = gated.reply(REQUEST.withFormat(ReplyFormat.JSON_OBJECT));

        assertThat(reply.text()).isEqualTo("{\"agreed\": \"withheld\"}");
        assertThat(reply.verdict())
                .hasValueSatisfying(v -> assertThat(v.isAgreed()).isFalse());
    }

    @Test
    void aroundText_refused_throwsUnlessThereIsAValueInstead() {
        UnaryOperator<String> gated = scaffold().aroundText(prompt -> "no keys here");
        UnaryOperator<String> withValue = scaffold().otherwise(d -> "(none)").aroundText(prompt -> "no keys here");

        assertThat(catchThrowableOfType(NotAgreedException.class, () -> gated.apply("How many?")))
                .isNotNull();
        assertThat(withValue.apply("How many?")).isEqualTo("(none)");
    }

    @Test
    void aroundText_agreed_givesTheText() {
        UnaryOperator<String> gated = scaffold().aroundText(RefusalsLookLikeRefusalsTest::answersYesToAnyKey);

        assertThat(gated.apply("How many?")).isEqualTo("It is 7.");
    }

    @Test
    void textOnly_passedThrough_isTheModelsText() {
        Scaffold scaffold = scaffold();
        Reply asksForTools = Replies.text("calling").withEnding(Reply.Ending.TOOL_CALLS);

        Deliberation deliberation = scaffold.deliberate(ObedientCritic.drafting(List.of(asksForTools)), REQUEST);

        assertThat(scaffold.textOnly(deliberation)).isEqualTo("calling");
        assertThat(deliberation.reply().withDeliberation(deliberation).verdict())
                .isEqualTo(Optional.empty());
    }

    /** A text function sees the keys only as text: it has to find them as any model would. */
    private static String answersYesToAnyKey(String prompt) {
        String menu = ": " + Prompts.BUILT_IN.menu();
        int at = prompt.lastIndexOf(menu);
        return at < 0 ? "It is 7." : prompt.substring(prompt.lastIndexOf('\n', at) + 1, at) + ": Yes";
    }

    private static ObedientCritic refused() {
        return ObedientCritic.drafting("It is 8.").answering("right", "No");
    }

    private static ToulminScaffold scaffold() {
        return Plans.scaffold(Plans.plan(RIGHT));
    }

    private static Deliberation deliberate(
            Disposition disposition, ObedientCritic model, CriticalQuestion... questions) {
        return Plans.scaffold(Plans.otherwise(Plans.plan(questions), disposition))
                .deliberate(model, REQUEST);
    }
}
