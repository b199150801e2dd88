package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Gate;
import dev.scaffold.Request;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rule 4: agreement between samples or rounds never raises a verdict; saying the same again is no reason. */
class AgreementNeverRaisesTest {
    private static final List<String> QUESTIONS = RandomFormulas.QUESTIONS;

    @Provide
    Arbitrary<Gate> gates() {
        return RandomFormulas.gates();
    }

    /** Whatever the critic says at each further asking about the very same draft. */
    @Property(tries = 300)
    void deliberate_sameDraftAgainAndAgain_comesToWhatItCameToAtFirst(
            @ForAll("gates") Gate gate,
            @ForAll @IntRange(min = 1, max = 5) int attempts,
            @ForAll @Size(min = 1, max = 10) List<@Size(3) List<OnlyMetCountsTest.Said>> saidInTurn) {
        Verdict once = deliberate(gate, 1, saidInTurn).verdict();

        Verdict often = deliberate(gate, attempts, saidInTurn).verdict();

        assertThat(often).isEqualTo(once);
    }

    @Test
    void deliberate_sameDraftWithOtherSpaceAround_isNotJudgedAgain() {
        ObedientCritic model = ObedientCritic.drafting("7", " 7\n", "8", "7").answering("q", "No");

        Deliberation deliberation = Plans.scaffold(Plans.attempts(Plans.plan(Plans.ofDraft("q")), 4))
                .deliberate(model, Request.of("?"));

        assertThat(deliberation.attempts()).hasSize(4);
        assertThat(model.criticRequests()).hasSize(2);
        assertThat(deliberation.attempts().get(1).findings())
                .isEqualTo(deliberation.attempts().get(0).findings());
    }

    @Test
    void deliberate_otherDraft_isJudgedAfresh() {
        int[] critics = {0};
        ObedientCritic model = ObedientCritic.drafting("7", "8")
                .answering("q", "Yes")
                .changing((request, reply) ->
                        ++critics[0] == 1 ? reply.withText(reply.text().replace("Yes", "No")) : reply);

        Deliberation deliberation = Plans.scaffold(Plans.attempts(Plans.plan(Plans.ofDraft("q")), 2))
                .deliberate(model, Request.of("?"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("8");
    }

    private static Deliberation deliberate(Gate gate, int attempts, List<List<OnlyMetCountsTest.Said>> saidInTurn) {
        int[] asked = {0};
        ObedientCritic model = ObedientCritic.drafting("It is 7.").changing((request, reply) -> {
            List<OnlyMetCountsTest.Said> said = saidInTurn.get(Math.min(asked[0]++, saidInTurn.size() - 1));
            return reply.withText(lines(said, ObedientCritic.keys(request)));
        });
        Plan plan = Plans.plan(
                QUESTIONS.stream().map(id -> Plans.weighed(id, 1)).toArray(dev.scaffold.CriticalQuestion[]::new));
        return Plans.scaffold(Plans.attempts(Plans.agreeWhen(plan, gate), attempts))
                .deliberate(model, Request.of("?"));
    }

    private static String lines(List<OnlyMetCountsTest.Said> said, Map<String, String> keys) {
        Map<String, OnlyMetCountsTest.Said> byId = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            byId.put(QUESTIONS.get(i), said.get(i));
        }
        List<String> lines = new ArrayList<>();
        byId.forEach((id, answer) -> answer.lines().stream()
                .filter(line -> keys.containsKey(id))
                .forEach(line -> lines.add(ObedientCritic.keyed(keys.getOrDefault(id, ""), line))));
        return String.join("\n", lines);
    }
}
