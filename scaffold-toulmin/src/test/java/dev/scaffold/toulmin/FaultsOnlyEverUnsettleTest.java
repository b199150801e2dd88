package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.toulmin.Faults.Fault;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rule 9: with a fault in any call, the deliberation equals the one in which that call's findings are Unclear. */
class FaultsOnlyEverUnsettleTest {
    private static final Role SECOND = Role.role("second");
    private static final CriticalQuestion OWN = Plans.ofDraft("own");
    private static final CriticalQuestion EACH = Plans.ofEach("each", Part.Kind.GROUNDS);
    private static final CriticalQuestion OTHERS = Plans.ofDraft("others").withJudge(new Judge.ByRole(SECOND));
    private static final Plan PLAN =
            Plans.attempts(Plans.plan(List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 4)), OWN, EACH, OTHERS), 2);

    @Provide
    Arbitrary<Fault> silencing() {
        return Arbitraries.of(Fault.class).filter(Fault::silences);
    }

    /** The calls: draft, critic, second critic, repair, critic, second critic; a silenced critic is asked once more. */
    @Property(tries = 300)
    void deliberate_faultInACriticsCall_equalsACriticThatSaysNothing(
            @ForAll @IntRange(min = 1, max = 9) int call,
            @ForAll @IntRange(min = 1, max = 3) int howOften,
            @ForAll("silencing") Fault fault) {
        Deliberation faulty = deliberate(call, howOften, fault);

        Deliberation silent = deliberate(call, howOften, Fault.EMPTY);

        assertThat(judged(faulty)).isEqualTo(judged(silent));
        assertThat(faulty.verdict().word()).isEqualTo(silent.verdict().word());
        assertThat(faulty.usage().calls()).isEqualTo(silent.usage().calls());
    }

    @Property(tries = 300)
    void deliberate_faultInACriticsCall_neverAgreesWhereItDidNot(
            @ForAll @IntRange(min = 1, max = 9) int call,
            @ForAll @IntRange(min = 1, max = 3) int howOften,
            @ForAll Fault fault,
            @ForAll boolean right) {
        boolean before = deliberate(0, 0, Fault.NONE, right).agreed();

        boolean after = deliberate(call, howOften, fault, right).agreed();

        assertThat(after && !before).isFalse();
    }

    private static Deliberation deliberate(int call, int howOften, Fault fault) {
        return deliberate(call, howOften, fault, false);
    }

    private static Deliberation deliberate(int call, int howOften, Fault fault, boolean right) {
        int[] calls = {0};
        ObedientCritic answers = ObedientCritic.drafting("one, two", "one, two, three")
                .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                .answering("own", right ? "Yes" : "No")
                .answering("each", "1: Yes", "2: Yes")
                .answering("others", "Yes");
        Model faulty = request -> {
            calls[0]++;
            boolean hit = calls[0] > call && calls[0] <= call + howOften && ObedientCritic.isCritic(request);
            return hit ? new Faults(answers, List.of(fault)).reply(request) : answers.reply(request);
        };
        return Plans.scaffold(PLAN)
                .bind(SECOND, faulty)
                .withSettling(Settling.ASK_ALL)
                .deliberate(faulty, Request.of("?"));
    }

    /** Who said what of which part; reasons and raw words tell which fault it was, and may differ. */
    private static List<List<Object>> judged(Deliberation deliberation) {
        List<List<Object>> judged = new ArrayList<>();
        deliberation.attempts().forEach(attempt -> {
            for (Finding finding : attempt.findings().all()) {
                Outcome outcome = finding.outcome();
                judged.add(List.of(attempt.number(), finding.question(), finding.part(), outcome));
            }
        });
        return judged;
    }
}
