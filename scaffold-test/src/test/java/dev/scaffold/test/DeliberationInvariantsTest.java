package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliberationInvariantsTest {
    private static final Verdict WITHHELD = new Verdict.Withheld(List.of("sure"));
    private static final Verdict AGREED = Deliberations.AGREED;

    @Test
    void hold_soundOnes_pass() {
        assertThatCode(() -> {
                    DeliberationInvariants.hold(Deliberations.with(AGREED));
                    DeliberationInvariants.hold(Deliberations.with(WITHHELD));
                    DeliberationInvariants.hold(Deliberations.passedThrough());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void hold_agreedAgainstTheAttempt_fails() {
        Deliberation sound = Deliberations.with(WITHHELD);

        breaks(
                Deliberations.of(AGREED, sound.attempts(), Deliberations.events(AGREED), false),
                "agreed, but the best attempt is not");
    }

    @Test
    void hold_agreedThoughTheGateReadOtherwise_fails() {
        Deliberation sound = Deliberations.with(AGREED);

        breaks(
                Deliberations.of(AGREED, sound.attempts(), Deliberations.events(WITHHELD), false),
                "not what the gate read last");
    }

    @Test
    void hold_restingOnWhatIsNotMet_fails() {
        breaks(
                Deliberations.with(new Verdict.Agreed(List.of("sure"), false)),
                "attempt 1 rests on sure, which is not Met");
    }

    @Test
    void hold_withheldByWhatIsMet_fails() {
        breaks(
                Deliberations.with(new Verdict.Withheld(List.of("sums-recompute"))),
                "attempt 1 is withheld by sums-recompute, which is Met");
    }

    @Test
    void hold_twoFindingsOnOneThing_fails() {
        List<Finding> twice = List.of(Deliberations.SUMS, Deliberations.SUMS.turned(Outcome.MET, "again"));
        Attempt attempt = new Attempt(1, Deliberations.DRAFT, new Findings(Argument.EMPTY, twice), AGREED);

        breaks(
                Deliberations.of(AGREED, List.of(attempt), Deliberations.events(AGREED), false),
                "two findings on sums-recompute, the whole");
    }

    @Test
    void hold_callThatEndsTwice_fails() {
        List<Event> events = new ArrayList<>(Deliberations.events(AGREED));
        events.add(new Event.Failed(1, Phase.CRITIC, Usage.unknown(), "again"));

        breaks(
                Deliberations.of(AGREED, Deliberations.with(AGREED).attempts(), events, false),
                "a call ended twice, or did not begin");
    }

    @Test
    void hold_callThatNeverEnds_fails() {
        List<Event> events = new ArrayList<>(Deliberations.events(AGREED));
        events.add(0, new Event.Calling(1, Phase.REPAIR, Deliberations.REQUEST));

        breaks(
                Deliberations.of(AGREED, Deliberations.with(AGREED).attempts(), events, false),
                "a call began and did not end");
    }

    @Test
    void hold_usageOfTheReplyIsNotTheSum_fails() {
        Deliberation sound = Deliberations.with(AGREED);
        Deliberation cheap = new Deliberation(
                sound.scaffold(),
                sound.request(),
                sound.attempts(),
                sound.best(),
                sound.verdict(),
                Deliberations.DRAFT,
                sound.transcript(),
                sound.took(),
                false);

        breaks(cheap, "the reply's usage is");
    }

    @Test
    void hold_noAttemptAndNotPassedThrough_fails() {
        breaks(
                Deliberations.of(
                        new Verdict.Undecided(List.of(), ""), List.of(), Deliberations.events(WITHHELD), false),
                "best must be one of 0 attempts");
    }

    @Test
    void hold_attemptsNumberedFromZero_fails() {
        Attempt first = Deliberations.with(WITHHELD).bestAttempt();
        Attempt zeroth = new Attempt(0, first.draft(), first.findings(), first.verdict());

        breaks(
                Deliberations.of(WITHHELD, List.of(zeroth), Deliberations.events(WITHHELD), false),
                "attempts must be numbered from 1");
    }

    private static void breaks(Deliberation deliberation, String rule) {
        assertThatThrownBy(() -> DeliberationInvariants.hold(deliberation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule);
    }
}
