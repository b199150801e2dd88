package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void ofText_conversation_seesAllOfIt() {
        Model model = Model.ofText(prompt -> "<" + prompt + ">");

        Reply reply = model.reply(Request.of(List.of(Message.system("be brief"), Message.user("why?"))));

        assertThat(reply.text()).isEqualTo("<System: be brief\n\nUser: why?>");
        assertThat(reply.usage()).isEqualTo(Usage.unknown());
    }

    @Test
    void ofText_requestWithATokenLimit_isRefused() {
        Model model = Model.ofText(prompt -> "text");
        Request limited = Request.of("q").withSampling(Sampling.DEFAULT.withMaxOutputTokens(10));

        assertThat(model.holdsTokenLimits()).isFalse();
        assertThatThrownBy(() -> model.reply(limited))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("leave the limit out");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless function does
    void ofText_functionThatGivesNull_isABrokenCall() {
        assertThatThrownBy(() -> Model.ofText(prompt -> null).reply(Request.of("q")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("returned null");
    }

    @Test
    void ofText_functionThatThrows_isABrokenCallWithThatCause() {
        IllegalStateException cause = new IllegalStateException("no connection");
        Model model = Model.ofText(prompt -> {
            throw cause;
        });

        assertThatThrownBy(() -> model.reply(Request.of("q")))
                .isInstanceOf(ModelException.class)
                .hasMessage("IllegalStateException: no connection")
                .hasCause(cause);
    }

    @Test
    void wrapping_modelException_isTheSame() {
        ModelException already = new ModelException("time-out", 3, null);

        assertThat(ModelException.wrapping(already)).isSameAs(already);
    }

    @Test
    void withId_textFunction_stillHoldsNoLimits() {
        Model model = Model.ofText(prompt -> "text").withId(new ModelId("small"));

        assertThat(model.id()).isEqualTo(new ModelId("small"));
        assertThat(model.holdsTokenLimits()).isFalse();
        assertThat(model.reply(Request.of("q")).text()).isEqualTo("text");
    }

    @Test
    void differsFrom_onlyTwoDeclaredNames_canDiffer() {
        ModelId small = new ModelId("small");
        ModelId large = new ModelId("large");

        assertThat(small.differsFrom(large)).isTrue();
        assertThat(small.differsFrom(new ModelId("small"))).isFalse();
        assertThat(small.differsFrom(ModelId.UNDECLARED)).isFalse();
        assertThat(ModelId.UNDECLARED.differsFrom(small)).isFalse();
        assertThat(ModelId.UNDECLARED.differsFrom(ModelId.UNDECLARED)).isFalse();
    }
}
