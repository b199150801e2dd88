package dev.scaffold.dsl.analysis;

import dev.scaffold.dsl.Explanation;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.peers.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what the gates on assertions, revisions and peers ask, and what that takes. */
public final class OtherGates {
    /** More questions than this are named by the first and the last. */
    private static final int NAMED = 4;

    private OtherGates() {}

    /** Those of a scaffold, in the order in which a deliberation comes by them; may be empty. */
    public static List<Explanation.OtherGate> of(Compiled compiled) {
        Plan plan = compiled.plan();
        List<Explanation.OtherGate> gates = new ArrayList<>();
        compiled.peers()
                .ifPresent(rule -> gates.add(new Explanation.OtherGate(
                        "peers",
                        List.of(),
                        rule.stop() == StopRule.AGREED
                                ? "the latest positions of all are the same, and the argument of each passes"
                                : "the latest positions of all are the same; then the argument of each is asked about",
                        Costs.of(compiled).mostDialogueCalls().orElse(0))));
        compiled.revision()
                .ifPresent(rule -> gates.add(new Explanation.OtherGate(
                        "revision",
                        List.of(Plan.POSITION),
                        "an earlier position changes for reasons that stand up, never for insistence",
                        Costs.revision(plan, rule))));
        compiled.assertion()
                .ifPresent(rule -> gates.add(new Explanation.OtherGate(
                        "assertion",
                        premises(rule),
                        "essential where something that the user takes for granted is not so: the answer corrects it",
                        Costs.assertion(plan))));
        return gates;
    }

    private static List<String> premises(AssertionRule rule) {
        return rule.most() <= NAMED
                ? IntStream.rangeClosed(1, rule.most())
                        .mapToObj(i -> "premise-" + i)
                        .toList()
                : List.of("premise-1 to premise-" + rule.most());
    }
}
