package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultyModelTest {
    private static final Request REQUEST = Request.of("answer after badu").withMarks(Map.of("{key:sums}", "badu"));
    private static final ScriptedModel SOUND = ScriptedModel.replying(r -> Replies.tokenized("badu: Yes, it is so"))
            .named("small");

    @Test
    void atCall_second_isFaultyThereOnly() {
        FaultyModel model = FaultyModel.with(Fault.EMPTY, SOUND).atCall(2);

        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            texts.add(model.reply(REQUEST).text());
        }

        assertThat(texts).containsExactly("badu: Yes, it is so", "", "badu: Yes, it is so");
        assertThat(model.faults()).isEqualTo(1);
    }

    @Test
    void when_condition_isFaultyForThoseRequestsOnly() {
        FaultyModel model =
                FaultyModel.with(Fault.EMPTY, SOUND).when(r -> !r.marks().isEmpty());

        assertThat(model.reply(Request.of("q")).text()).isNotEmpty();
        assertThat(model.reply(REQUEST).text()).isEmpty();
    }

    @Test
    void id_faulty_isThatOfTheSoundOne() {
        assertThat(FaultyModel.with(Fault.EMPTY, SOUND).id().name()).isEqualTo("small");
        assertThat(FaultyModel.with(Fault.EMPTY, Model.ofText(t -> t)).holdsTokenLimits())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void reply_anyFault_differsFromTheSoundReply(Fault fault) {
        Reply sound = SOUND.reply(REQUEST);

        assertThat(outcome(fault)).isNotEqualTo(sound);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void losingTheVerdicts_theseAndNoOthers_leaveNoVerdictBehindTheKey(Fault fault) {
        Object outcome = outcome(fault);

        boolean verdictLeft = outcome instanceof Reply reply
                && reply.ending().complete()
                && reply.text().contains("badu: Yes");

        assertThat(Fault.losingTheVerdicts().contains(fault)).isEqualTo(!verdictLeft && fault != Fault.INTERRUPT);
    }

    @Test
    void timeOut_isAModelExceptionAndExceptionIsNot() {
        assertThatThrownBy(() -> FaultyModel.with(Fault.TIME_OUT, SOUND).reply(REQUEST))
                .isInstanceOf(ModelException.class);
        assertThatThrownBy(() -> FaultyModel.with(Fault.EXCEPTION, SOUND).reply(REQUEST))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(ModelException.class);
    }

    @Test
    void cutShort_halfTheText_saysSo() {
        Reply reply = FaultyModel.with(Fault.CUT_SHORT, SOUND).reply(REQUEST);

        assertThat(reply.text()).isEqualTo("badu: Yes");
        assertThat(reply.ending()).isEqualTo(Reply.Ending.LENGTH);
    }

    @Test
    void forged_madeUpKeys_includeNoRealOne() {
        Reply reply = FaultyModel.with(Fault.FORGED, SOUND).reply(REQUEST);

        assertThat(reply.text()).contains("{key:sums}: Yes").doesNotContain("badu");
    }

    @Test
    void enormous_isOneMebibyte() {
        assertThat(FaultyModel.with(Fault.ENORMOUS, SOUND).reply(REQUEST).text())
                .hasSize(1 << 20)
                .isASCII();
    }

    @Test
    void interrupt_setsTheFlagOfTheThread() {
        assertThatThrownBy(() -> FaultyModel.with(Fault.INTERRUPT, SOUND).reply(REQUEST))
                .isInstanceOf(ModelException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    /** The reply, or what was thrown, or {@code "null"}. */
    private static Object outcome(Fault fault) {
        try {
            return String.valueOf((Object) FaultyModel.with(fault, SOUND).reply(REQUEST))
                            .equals("null")
                    ? "null"
                    : FaultyModel.with(fault, SOUND).reply(REQUEST);
        } catch (RuntimeException thrown) {
            return thrown;
        } finally {
            Thread.interrupted();
        }
    }
}
