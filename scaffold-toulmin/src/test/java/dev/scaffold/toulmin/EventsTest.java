package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listener is told, in which order, and on which thread. */
class EventsTest {
    private static final CriticalQuestion FIRST = Plans.weighed("first", 1);
    private static final CriticalQuestion SECOND = Plans.ofDraft("second");

    @Test
    void listener_twoAttempts_hearsEverythingInOrder() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 1", "Answer: 2")
                .answering("first", "Yes")
                .answering("second", "No");
        List<String> heard = new ArrayList<>();

        deliberate(model, event -> heard.add(told(event)));

        assertThat(heard)
                .containsExactly(
                        "1 calling DRAFT",
                        "1 replied DRAFT",
                        "1 calling CRITIC",
                        "1 replied CRITIC",
                        "1 judged draft-complete",
                        "1 judged claim-found",
                        "1 judged first",
                        "1 judged second",
                        "1 decided withheld",
                        "2 calling REPAIR",
                        "2 replied REPAIR",
                        "2 calling CRITIC",
                        "2 replied CRITIC",
                        "2 judged draft-complete",
                        "2 judged claim-found",
                        "2 judged first",
                        "2 judged second",
                        "2 decided withheld");
    }

    @Test
    void listener_callBroken_hearsOfItAndOfTheSecondTry() {
        Faults model = new Faults(
                ObedientCritic.drafting("Answer: 1").otherwise("Yes"),
                List.of(Faults.Fault.NONE, Faults.Fault.BROKEN, Faults.Fault.NONE));
        List<String> heard = new ArrayList<>();

        Plans.scaffold(Plans.plan(SECOND)).deliberate(model, Request.of("?"), event -> heard.add(told(event)));

        assertThat(heard)
                .containsExactly(
                        "1 calling DRAFT",
                        "1 replied DRAFT",
                        "1 calling CRITIC",
                        "1 failed CRITIC connection reset",
                        "1 calling CRITIC",
                        "1 replied CRITIC",
                        "1 judged draft-complete",
                        "1 judged second",
                        "1 decided agreed");
    }

    @Test
    void listener_whateverHappens_isToldOnTheThreadItHappensOnAndAtOnce() {
        List<Thread> threads = new ArrayList<>();
        ObedientCritic model = ObedientCritic.drafting("Answer: 1").otherwise("Yes");
        List<Integer> callsWhenTold = new ArrayList<>();

        deliberate(model, event -> {
            threads.add(Thread.currentThread());
            if (event instanceof Event.Calling) {
                callsWhenTold.add(model.calls());
            }
        });

        assertThat(threads).containsOnly(Thread.currentThread());
        assertThat(callsWhenTold).containsExactly(0, 1);
    }

    @Test
    void transcript_afterwards_isWhatTheListenerHeard() {
        List<Event> heard = new ArrayList<>();

        Deliberation deliberation =
                deliberate(ObedientCritic.drafting("Answer: 1").answering("second", "No"), heard::add);

        assertThat(deliberation.transcript().events()).isEqualTo(heard);
        assertThat(deliberation.transcript().prompts()).isEqualTo(Prompts.BUILT_IN.hash());
    }

    private static Deliberation deliberate(ObedientCritic model, java.util.function.Consumer<? super Event> listener) {
        Plan plan = Plans.attempts(Plans.plan(List.of(Plans.CLAIM), FIRST, SECOND), 2);
        return Plans.scaffold(plan).deliberate(model, Request.of("?"), listener);
    }

    private static String told(Event event) {
        String what = event.attempt() + " " + event.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " ";
        if (event instanceof Event.Calling calling) {
            return what + calling.phase();
        } else if (event instanceof Event.Replied replied) {
            return what + replied.phase();
        } else if (event instanceof Event.Failed failed) {
            return what + failed.phase() + " " + failed.problem();
        } else if (event instanceof Event.Judged judged) {
            return what + judged.finding().question();
        }
        return what + ((Event.Decided) event).verdict().word();
    }
}
