package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arguments as the engine judges them: every question has a finding on each part that it is asked of; where there is none, one
 * finding that may be not applicable.
 *
 * @param rules what attacks and defends what
 * @param findings with the argument
 */
record JudgedArguments(ArgumentRules rules, Findings findings) {
    private static final List<Outcome> ASKED = List.of(Outcome.MET, Outcome.MET, Outcome.UNMET, Outcome.UNCLEAR);

    static Arbitrary<JudgedArguments> any() {
        return RandomFormulas.rules()
                .flatMap(rules -> Arbitraries.longs().map(seed -> judged(rules, new java.util.Random(seed))));
    }

    private static JudgedArguments judged(ArgumentRules rules, RandomGenerator random) {
        List<Part> parts = new ArrayList<>();
        for (Part.Kind kind : Part.Kind.values()) {
            int count = random.nextInt(3);
            for (int number = 1; number <= count; number++) {
                parts.add(Part.of(kind, number, "text", new Anchor.Implicit()));
            }
        }
        Argument argument = new Argument(parts);
        List<Finding> findings = new ArrayList<>();
        rules.concerns().forEach(c -> findings.addAll(on(c, argument, random)));
        return new JudgedArguments(rules, new Findings(argument, findings));
    }

    private static List<Finding> on(Concern concern, Argument argument, RandomGenerator random) {
        List<Part> parts = argument.of(concern.kind().orElseThrow());
        if (parts.isEmpty()) {
            boolean none = random.nextBoolean();
            return List.of(finding(concern, none ? Outcome.NOT_APPLICABLE : Outcome.UNCLEAR));
        } else if (concern.target() instanceof Target.Whole) {
            return List.of(finding(concern, ASKED.get(random.nextInt(ASKED.size()))));
        }
        return parts.stream()
                .map(p -> finding(concern, ASKED.get(random.nextInt(ASKED.size())))
                        .about(p.id()))
                .toList();
    }

    private static Finding finding(Concern concern, Outcome outcome) {
        return Finding.of(concern.question(), outcome, "judge", Basis.OPINION, "");
    }
}
