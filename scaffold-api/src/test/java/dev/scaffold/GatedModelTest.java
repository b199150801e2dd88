package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GatedModelTest {
    private static final Model MODEL = new Model() {
        @Override
        public Reply reply(Request request) {
            throw new AssertionError("the scaffold decides here");
        }

        @Override
        public ModelId id() {
            return new ModelId("small");
        }
    };
    private static final Verdict AGREED = new Verdict.Agreed(List.of("q"), true);
    private static final Verdict WITHHELD = new Verdict.Withheld(List.of("q"));

    @Test
    void reply_agreed_carriesTheVerdict() {
        Reply reply = deciding(AGREED, false).around(MODEL).reply(Request.of("q"));

        assertThat(reply.text()).isEqualTo("the reply");
        assertThat(reply.verdict()).contains(AGREED);
    }

    @Test
    void reply_refusalInWords_goesOutAndCarriesTheVerdict() {
        Reply reply = deciding(WITHHELD, false).around(MODEL).reply(Request.of("q"));

        assertThat(reply.text()).isEqualTo("the reply");
        assertThat(reply.verdict()).contains(WITHHELD);
    }

    @Test
    void reply_refusalWhereJsonIsAskedFor_throws() {
        Request json = Request.of("q").withFormat(ReplyFormat.JSON_OBJECT);
        Model gated = deciding(WITHHELD, false).around(MODEL);

        assertThatThrownBy(() -> gated.reply(json)).isInstanceOfSatisfying(NotAgreedException.class, e -> assertThat(
                        e.deliberation().verdict())
                .isEqualTo(WITHHELD));
    }

    @Test
    void reply_refusalWhereJsonIsAskedForWithAnotherValue_givesThat() {
        Request json = Request.of("q").withFormat(ReplyFormat.JSON_OBJECT);
        Model gated = deciding(WITHHELD, false).otherwise(d -> "{}").around(MODEL);

        assertThat(gated.reply(json).text()).isEqualTo("{}");
    }

    @Test
    void reply_toolsAskedFor_passesWithoutAVerdict() {
        Request json = Request.of("q").withFormat(ReplyFormat.JSON_OBJECT);
        Reply reply = deciding(WITHHELD, true).around(MODEL).reply(json);

        assertThat(reply.text()).isEqualTo("the reply");
        assertThat(reply.verdict()).isEmpty();
    }

    @Test
    void around_model_keepsItsId() {
        assertThat(deciding(AGREED, false).around(MODEL).id()).isEqualTo(new ModelId("small"));
        assertThat(deciding(AGREED, false).around(Model.ofText(t -> t)).holdsTokenLimits())
                .isFalse();
    }

    @Test
    void aroundText_refusal_throws() {
        assertThat(deciding(AGREED, false).aroundText(t -> t).apply("q")).isEqualTo("the reply");
        assertThatThrownBy(() -> deciding(WITHHELD, false).aroundText(t -> t).apply("q"))
                .isInstanceOf(NotAgreedException.class)
                .hasMessage("the reply");
    }

    private static Scaffold deciding(Verdict verdict, boolean passedThrough) {
        return new Deciding(verdict, passedThrough, d -> {
            throw new NotAgreedException(d);
        });
    }

    /** A scaffold that has decided already. */
    private record Deciding(Verdict verdict, boolean passedThrough, Function<? super Deliberation, String> refused)
            implements Scaffold {

        @Override
        public String name() {
            return "deciding";
        }

        @Override
        public Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener) {
            return new Deliberation(
                    name(),
                    request,
                    List.of(),
                    0,
                    verdict,
                    Reply.of("the reply"),
                    new Transcript("prompts", List.of()),
                    Duration.ZERO,
                    passedThrough);
        }

        @Override
        public Scaffold bind(Role role, Model model) {
            throw new IllegalArgumentException("no role");
        }

        @Override
        public Scaffold bind(Tool tool, Check check) {
            throw new IllegalArgumentException("no tool");
        }

        @Override
        public Scaffold otherwise(Function<? super Deliberation, String> value) {
            return new Deciding(verdict, passedThrough, value);
        }

        @Override
        public String textOnly(Deliberation deliberation) {
            return deliberation.agreed() ? deliberation.reply().text() : refused.apply(deliberation);
        }
    }
}
