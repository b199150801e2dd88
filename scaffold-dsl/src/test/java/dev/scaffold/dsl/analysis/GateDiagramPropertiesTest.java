package dev.scaffold.dsl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The diagram against trying out every combination of findings. */
class GateDiagramPropertiesTest {
    private static final List<String> QUESTIONS = List.of("a", "b", "c", "d", "e");

    @Property(tries = 400)
    void relevant_isWhatChangesTheGateSomewhere(@ForAll long seed) {
        Random random = new Random(seed);
        Gate gate = gate(random, 3);
        Set<String> inapplicable = some(random);
        Set<String> essential = some(random);

        GateDiagram diagram = new GateDiagram(gate, essential, inapplicable);

        List<Map<String, Outcome>> all = combinations(essential, inapplicable);
        for (String question : QUESTIONS) {
            boolean changes = all.stream().anyMatch(one -> allowed(question, essential, inapplicable).stream()
                    .anyMatch(o -> holds(gate, one) != holds(gate, with(one, question, o))));
            assertThat(diagram.dependsOn(question))
                    .as("%s in %s", question, gate)
                    .isEqualTo(changes);
        }
    }

    @Property(tries = 400)
    void minimalSets_areEnoughAndNothingCanBeLeftOut(@ForAll long seed) {
        Random random = new Random(seed);
        Gate gate = gate(random, 3);

        List<Set<String>> sets = new GateDiagram(gate, Set.of(), Set.of()).minimalSets(1000);

        assertThat(sets).containsExactlyInAnyOrderElementsOf(bruteForce(gate));
    }

    private static List<Set<String>> bruteForce(Gate gate) {
        List<Set<String>> enough = new ArrayList<>();
        for (int bits = 0; bits < 1 << QUESTIONS.size(); bits++) {
            Set<String> met = new LinkedHashSet<>();
            for (int i = 0; i < QUESTIONS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    met.add(QUESTIONS.get(i));
                }
            }
            Map<String, Outcome> findings = new LinkedHashMap<>();
            QUESTIONS.forEach(q -> findings.put(q, met.contains(q) ? Outcome.MET : Outcome.UNMET));
            if (holds(gate, findings)) {
                enough.add(met);
            }
        }
        return enough.stream()
                .filter(s -> enough.stream().noneMatch(o -> o.size() < s.size() && s.containsAll(o)))
                .toList();
    }

    private static List<Map<String, Outcome>> combinations(Set<String> essential, Set<String> inapplicable) {
        List<Map<String, Outcome>> all = List.of(Map.of());
        for (String question : QUESTIONS) {
            List<Map<String, Outcome>> longer = new ArrayList<>();
            for (Map<String, Outcome> one : all) {
                allowed(question, essential, inapplicable).forEach(o -> longer.add(with(one, question, o)));
            }
            all = longer;
        }
        return all;
    }

    /** Essential questions are taken to be met or, where they may be, not applicable. */
    private static List<Outcome> allowed(String question, Set<String> essential, Set<String> inapplicable) {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.MET));
        if (!essential.contains(question)) {
            outcomes.add(Outcome.UNCLEAR);
            outcomes.add(Outcome.UNMET);
        }
        if (inapplicable.contains(question)) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return outcomes;
    }

    private static Map<String, Outcome> with(Map<String, Outcome> findings, String question, Outcome outcome) {
        Map<String, Outcome> more = new LinkedHashMap<>(findings);
        more.put(question, outcome);
        return more;
    }

    private static boolean holds(Gate gate, Map<String, Outcome> outcomes) {
        List<Finding> findings = outcomes.entrySet().stream()
                .map(e -> Finding.of(e.getKey(), e.getValue(), "test", Basis.OPINION, ""))
                .toList();
        return gate.holds(new Findings(Argument.EMPTY, findings));
    }

    private static Gate gate(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new QuestionMet(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            case 1 -> new AllMet(List.copyOf(group(random)));
            case 2 -> {
                Map<String, Integer> weights = new LinkedHashMap<>();
                group(random).forEach(q -> weights.put(q, 1 + random.nextInt(4)));
                yield new AtLeast(1 + random.nextInt(8), weights);
            }
            case 3, 4 -> new AllOf(List.of(gate(random, depth - 1), gate(random, depth - 1)));
            default -> new AnyOf(List.of(gate(random, depth - 1), gate(random, depth - 1)));
        };
    }

    private static Set<String> group(Random random) {
        List<String> shuffled = new ArrayList<>(QUESTIONS);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled.subList(0, 1 + random.nextInt(QUESTIONS.size())));
    }

    private static Set<String> some(Random random) {
        return random.nextBoolean() ? Set.of() : group(random);
    }
}
