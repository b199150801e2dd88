package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Judge;
import dev.scaffold.ModelException;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Usage;
import dev.scaffold.toulmin.Faults.Fault;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rule 6: usage per phase sums to the usage reported, attempts and operations both counted, also when it fails. */
class UsageSumsUpTest {
    private static final CriticalQuestion OWN = Plans.ofDraft("own");
    private static final CriticalQuestion OTHERS =
            Plans.ofDraft("others").withJudge(new Judge.ByRole(Role.role("second")));
    private static final Plan PLAN =
            Plans.attempts(Plans.plan(List.of(PartShape.of(Part.Kind.CLAIM, 1, 1)), OWN, OTHERS), 3);

    @Property(tries = 300)
    void deliberate_anyFaults_phasesSumToWhatWasBilled(
            @ForAll @Size(max = 8) List<Fault> faults, @ForAll @Size(max = 5) List<Fault> seconds) {
        Faults model = new Faults(answering(), faults);
        Faults second = new Faults(answering(), seconds);
        List<Event> heard = new ArrayList<>();

        try {
            Deliberation deliberation = Plans.scaffold(PLAN)
                    .bind(Role.role("second"), second)
                    .deliberate(model, Request.of("?"), heard::add);

            assertThat(deliberation.reply().usage()).isEqualTo(deliberation.usage());
            assertThat(deliberation.transcript().events()).isEqualTo(heard);
        } catch (ModelException theFirstDraftCouldNotBeHad) {
            assertThat(model.calls()).isEqualTo(1);
        }

        Usage billed = model.usage().plus(second.usage());
        Usage phases = new dev.scaffold.Transcript("", heard)
                .usageByPhase().values().stream().reduce(Usage.NONE, Usage::plus);
        assertThat(phases).isEqualTo(billed);
        assertThat(phases.calls()).isEqualTo(model.calls() + second.calls());
    }

    @Test
    void usageByPhase_oneRepair_tellsDraftsFromCritics() {
        ObedientCritic model =
                ObedientCritic.drafting("a", "b").answering("q", "No").answering("other", "Yes");
        Plan plan = Plans.attempts(Plans.plan(Plans.ofDraft("q"), Plans.ofDraft("other")), 2);

        Deliberation deliberation = Plans.scaffold(plan).deliberate(model, Request.of("?"));

        assertThat(deliberation.transcript().usageByPhase()).containsOnlyKeys(Phase.DRAFT, Phase.CRITIC, Phase.REPAIR);
        assertThat(calls(deliberation, Phase.DRAFT)).isEqualTo(1);
        assertThat(calls(deliberation, Phase.CRITIC)).isEqualTo(2);
        assertThat(calls(deliberation, Phase.REPAIR)).isEqualTo(1);
    }

    @Test
    void deliberate_listenerThrowsAtAReply_endsWithItsExceptionAndCountsTheCallOnce() {
        ObedientCritic model = ObedientCritic.drafting("a").answering("q", "Yes");
        List<Event> heard = new ArrayList<>();

        assertThatThrownBy(() -> Plans.scaffold(Plans.plan(Plans.ofDraft("q")))
                        .deliberate(model, Request.of("?"), event -> {
                            heard.add(event);
                            if (event instanceof Event.Replied) {
                                throw new UnsupportedOperationException("full");
                            }
                        }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("full");
        assertThat(heard).hasSize(2);
        assertThat(model.calls()).isEqualTo(1);
    }

    private static int calls(Deliberation deliberation, Phase phase) {
        return deliberation
                .transcript()
                .usageByPhase()
                .getOrDefault(phase, Usage.NONE)
                .calls();
    }

    private static ObedientCritic answering() {
        return ObedientCritic.drafting("Answer: 1", "Answer: 2")
                .answering(Plan.found(Part.Kind.CLAIM), "1")
                .answering("own", "Yes")
                .answering("others", "No");
    }
}
