package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptedModelTest {

    @Test
    void of_texts_givesThemInTurn() {
        ScriptedModel model = ScriptedModel.of("a", "b");

        List<String> texts = List.of(
                model.reply(Request.of("1")).text(),
                model.reply(Request.of("2")).text());

        assertThat(texts).containsExactly("a", "b");
    }

    @Test
    void reply_pastTheEnd_isAnAssertionErrorThatShowsTheRequest() {
        ScriptedModel model = ScriptedModel.of("a");
        model.reply(Request.of("first"));

        assertThatThrownBy(() -> model.reply(Request.of("one too many")))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("it has 1 replies and this is number 2")
                .hasMessageContaining("one too many");
    }

    @Test
    void reply_noRuleFits_isAnAssertionErrorThatShowsTheRequest() {
        ScriptedModel model = ScriptedModel.rules().whenAsked("sum").reply("8");

        assertThatThrownBy(() -> model.reply(Request.of("what colour?")))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("none of the 1 rules")
                .hasMessageContaining("what colour?");
    }

    @Test
    void when_severalRulesFit_theFirstAnswers() {
        ScriptedModel model = ScriptedModel.rules()
                .whenAsked("sum")
                .reply("8")
                .when(r -> r.topLogProbs() > 0)
                .inTurn("Yes", "No")
                .otherwise("what?");

        assertThat(model.reply(Request.of("the sum?").withTopLogProbs(5)).text())
                .isEqualTo("8");
        assertThat(model.reply(Request.of("sure?").withTopLogProbs(5)).text()).isEqualTo("Yes");
        assertThat(model.reply(Request.of("sure?").withTopLogProbs(5)).text()).isEqualTo("No");
        assertThat(model.reply(Request.of("sure?")).text()).isEqualTo("what?");
    }

    @Test
    void when_addedToAModel_leavesThatModelAlone() {
        ScriptedModel first = ScriptedModel.of("a");
        first.reply(Request.of("q"));

        ScriptedModel second = first.otherwise("b");

        assertThat(second.calls()).isZero();
        assertThat(second.reply(Request.of("q")).text()).isEqualTo("a");
        assertThat(first.calls()).isEqualTo(1);
    }

    @Test
    void answering_function_seesTheRequest() {
        ScriptedModel model = ScriptedModel.answering(r -> r.question().toUpperCase(java.util.Locale.ROOT));

        assertThat(model.reply(Request.of("why")).text()).isEqualTo("WHY");
    }

    @Test
    void replying_functionThatThrows_playsABrokenCall() {
        ScriptedModel model = ScriptedModel.replying(r -> {
            throw new ModelException("time-out");
        });

        assertThatThrownBy(() -> model.reply(Request.of("q"))).isInstanceOf(ModelException.class);
        assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void requests_afterCalls_areAllThereInOrder() {
        ScriptedModel model = ScriptedModel.answering(r -> "x");

        model.reply(Request.of("1"));
        model.reply(Request.of("2"));

        assertThat(model.requests()).extracting(Request::question).containsExactly("1", "2");
        assertThat(model.lastRequest().question()).isEqualTo("2");
    }

    @Test
    void lastRequest_neverCalled_isAnAssertionError() {
        assertThatThrownBy(() -> ScriptedModel.of("a").lastRequest())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("never called");
    }

    @Test
    void reply_fromManyThreads_givesEveryReplyOnce() {
        List<String> texts = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
        ScriptedModel model = ScriptedModel.of(texts.toArray(String[]::new));

        List<String> got = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> model.reply(Request.of("q")))
                .map(Reply::text)
                .toList();

        assertThat(got).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(model.calls()).isEqualTo(500);
    }

    @Test
    void named_model_declaresThatId() {
        assertThat(ScriptedModel.of("a").id().declared()).isFalse();
        assertThat(ScriptedModel.of("a").named("judge").id().name()).isEqualTo("judge");
    }
}
