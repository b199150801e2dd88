package dev.scaffold.toulmin.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.ThreadContext;
import dev.scaffold.Verdict;
import dev.scaffold.test.DeliberationInvariants;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PeersScaffoldTest {
    private static final Request QUESTION = Request.of("Ann has 3 apples and buys 4. How many has she?");

    private static PeersScaffold scaffold(StopRule stop, Disposition otherwise) {
        return PeersScaffold.of(DialogueTest.BY_PATTERN, new PeersRule(4, stop, otherwise));
    }

    private static Deliberation deliberate(StopRule stop, Model answering, Model peer) {
        Deliberation deliberation = scaffold(stop, Disposition.ABSTAIN)
                .bind(PeersScaffold.PEER, peer)
                .deliberate(answering, QUESTION);
        DeliberationInvariants.hold(deliberation);
        return deliberation;
    }

    @Test
    void samePositionAndBothPass_isAgreed() {
        Deliberation deliberation =
                deliberate(StopRule.AGREED, Talker.saying("3 + 4 = 7. Answer: 7"), Talker.saying("Yes. Answer: 7"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("Yes. Answer: 7");
        assertThat(deliberation.attempts()).hasSize(2);
    }

    @Test
    void samePosition_oneArgumentUnmet_isWithheldWhateverTheOtherSays() {
        Talker peer = Talker.saying("Answer: 8").judging((id, request) -> "No");

        for (StopRule stop : StopRule.values()) {
            Deliberation deliberation = deliberate(stop, Talker.saying("Answer: 8"), peer);

            assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of("follows")));
        }
    }

    @Test
    void differentPositions_areUndecided_andToldSideBySide() {
        Deliberation deliberation = deliberate(StopRule.AGREED, Talker.saying("Answer: 7"), Talker.saying("Answer: 8"));

        assertThat(deliberation.verdict())
                .isEqualTo(new Verdict.Undecided(List.of(), "the models did not come to the same position in 4 turns"));
        assertThat(deliberation.reply().text())
                .isEqualTo(
                        """
                        I cannot stand behind an answer to this.
                        - the models did not come to the same position in 4 turns
                        - answers at the end: 7; 8""");
    }

    @Test
    void caveat_givesTheLastTurn_visiblyMarked() {
        Deliberation deliberation = scaffold(StopRule.AGREED, Disposition.CAVEAT)
                .bind(PeersScaffold.PEER, Talker.saying("I say 8. Answer: 8"))
                .deliberate(Talker.saying("Answer: 7"), QUESTION);

        assertThat(deliberation.reply().text()).startsWith("Not confirmed").endsWith("\n\nI say 8. Answer: 8");
    }

    @Test
    void nobodyBound_isAnError() {
        assertThatThrownBy(() ->
                        scaffold(StopRule.AGREED, Disposition.ABSTAIN).deliberate(Talker.saying("Answer: 7"), QUESTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role `peer` is not bound");
    }

    @Test
    void threadContext_isThatOfTheGate() {
        PeersScaffold plain = scaffold(StopRule.AGREED, Disposition.ABSTAIN);
        ThreadContext context = work -> work;

        PeersScaffold carrying = PeersScaffold.of(plain.gate().withThreadContext(context), plain.rule());

        assertThat(carrying.threadContext()).isSameAs(context);
        assertThat(plain.threadContext()).isSameAs(ThreadContext.NONE);
    }

    @Test
    void answeringModelThatWantsTools_passesThrough() {
        Reply wish = Reply.of("").withEnding(Reply.Ending.TOOL_CALLS);

        Deliberation deliberation = scaffold(StopRule.AGREED, Disposition.ABSTAIN)
                .bind(PeersScaffold.PEER, Talker.saying("Answer: 7"))
                .deliberate(request -> wish, QUESTION);

        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(deliberation.reply().ending()).isEqualTo(Reply.Ending.TOOL_CALLS);
    }

    @Test
    void around_isStillAModel() {
        Model panel = scaffold(StopRule.AGREED, Disposition.ABSTAIN)
                .bind(PeersScaffold.PEER, Talker.saying("Answer: 7"))
                .around(Talker.saying("Answer: 7"));

        assertThat(panel.reply(QUESTION).verdict()).containsInstanceOf(Verdict.Agreed.class);
    }

    /** Whatever is said in the dialogue and by the critics: it is agreed only if each side's latest argument was, and equal. */
    @Property(tries = 500)
    void agreement_neverRaisesAVerdict(@ForAll long seed) {
        Random random = new Random(seed);
        Model one = anything(random);
        Model other = anything(random);
        StopRule stop = random.nextBoolean() ? StopRule.AGREED : StopRule.CONSENSUS;

        Deliberation deliberation = deliberate(stop, one, other);

        if (deliberation.agreed()) {
            int turns = deliberation.attempts().size();
            assertThat(deliberation.attempts().subList(turns - 2, turns)).allSatisfy(attempt -> {
                assertThat(attempt.verdict().isAgreed()).isTrue();
                assertThat(attempt.findings().on("follows")).hasSize(1).allMatch(f -> f.met());
            });
            assertThat(deliberation.attempts().get(turns - 1).draft().text())
                    .isEqualTo(deliberation.attempts().get(turns - 2).draft().text());
        }
    }

    private static Talker anything(Random random) {
        String[] turns = new String[3];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = random.nextInt(4) == 0 ? "not sure" : "Answer: " + random.nextInt(2);
        }
        return Talker.saying(turns).judging((id, request) -> List.of("Yes", "Yes", "Yes", "No", "garbage")
                .get(random.nextInt(5)));
    }
}
