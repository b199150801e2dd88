package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Verdict;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code observe}: the gate judges and records, the reply goes out as it is. */
class ObservingTest {
    private static final Plan PLAN =
            Plans.plan(Plans.ofDraft("right")).withMaxAttempts(3).withExtras(Extras.NONE.observing(Share.ALL));

    @Test
    void deliberate_refused_recordsTheVerdictAndLetsTheDraftOut() {
        ObedientCritic model = wrong();

        Deliberation deliberation = Plans.scaffold(PLAN).deliberate(model, Request.of("?"));

        assertThat(deliberation.verdict()).isInstanceOf(Verdict.Withheld.class);
        assertThat(deliberation.reply().text()).isEqualTo("It is 7.");
        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_refused_isNotSentBack() {
        Deliberation deliberation = Plans.scaffold(PLAN).deliberate(wrong(), Request.of("?"));

        assertThat(deliberation.transcript().usageByPhase()).containsOnlyKeys(Phase.DRAFT, Phase.CRITIC);
    }

    @Test
    void around_refusedWhereThereIsNoRoomForWords_throwsNothing() {
        Model observed = Plans.scaffold(PLAN).around(wrong());

        Reply reply = observed.reply(Request.of("?").withFormat(ReplyFormat.JSON_OBJECT));

        assertThat(reply.text()).isEqualTo("It is 7.");
        assertThat(reply.deliberation())
                .hasValueSatisfying(d -> assertThat(d.verdict().word()).isEqualTo("withheld"));
    }

    @Test
    void deliberate_aShareOfCalls_isDrawnByTheSecretAlone() {
        Plan fifth = PLAN.withExtras(Extras.NONE.observing(new Share(1, 5)));

        long judged = IntStream.range(0, 1_000).filter(i -> judged(fifth, i)).count();

        assertThat(judged).isBetween(150L, 250L);
        assertThat(judged(fifth, 3)).isEqualTo(judged(fifth, 3));
    }

    @Test
    void deliberate_notDrawn_makesOneCallAndJudgesNothing() {
        Plan rarely = PLAN.withExtras(Extras.NONE.observing(new Share(1, 1_000_000)));
        ObedientCritic model = wrong();

        Deliberation deliberation = Plans.scaffold(rarely).deliberate(model, Request.of("?"));

        assertThat(model.calls()).isEqualTo(1);
        assertThat(deliberation.attempts()).isEmpty();
        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("It is 7.");
    }

    private static boolean judged(Plan plan, int secret) {
        byte[] bytes = ByteBuffer.allocate(16).putInt(secret).array();
        return !ToulminScaffold.of(plan)
                .withSecret(() -> bytes)
                .deliberate(wrong(), Request.of("?"))
                .attempts()
                .isEmpty();
    }

    private static ObedientCritic wrong() {
        return ObedientCritic.drafting("It is 7.").answering("right", "No, it is 8");
    }
}
