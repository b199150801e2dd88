package dev.scaffold.dsl.compile;

import dev.scaffold.Disposition;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.toulmin.Extras;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.peers.Dialogue;
import dev.scaffold.toulmin.peers.PeersRule;
import dev.scaffold.toulmin.peers.StopRule;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles the other gates, and what a script can say beyond the engine's plan. */
final class OtherGates {
    private static final int TURNS = Dialogue.USUAL_TURNS;

    private OtherGates() {}

    static Compiled compile(LinkedScaffold scaffold, Plan plan) {
        ScaffoldTree tree = scaffold.tree();
        return new Compiled(
                plan.withExtras(steps(scaffold, plan)),
                tree.gate("peers").map(g -> peers(tree)),
                Arguments.convergent(scaffold),
                answerable(scaffold));
    }

    private static Extras steps(LinkedScaffold scaffold, Plan plan) {
        ScaffoldTree tree = scaffold.tree();
        Extras steps = Steps.of(tree, plan.critic());
        Extras fitted = scaffold.fitted().map(steps::withFitted).orElse(steps);
        Extras asserting = tree.gate("assertion")
                .map(g -> fitted.withAssertion(assertion(tree)))
                .orElse(fitted);
        return tree.gate("revision")
                .map(g -> asserting.withRevision(revision(tree)))
                .orElse(asserting);
    }

    private static AssertionRule assertion(ScaffoldTree tree) {
        return new AssertionRule(
                tree.gateClauses("assertion", GateClause.Presuppositions.class)
                        .findFirst()
                        .flatMap(p -> p.count().most())
                        .map(m -> m.toInt())
                        .orElse(AssertionRule.USUAL_MOST),
                tree.gateClauses("assertion", GateClause.Travelling.class)
                        .findFirst()
                        .filter(t -> t.mode() == QuestionMode.SEPARATE)
                        .map(t -> AssertionRule.Asking.SEPARATE)
                        .orElse(AssertionRule.Asking.BATCHED),
                otherwise(tree, "assertion", Disposition.CONTEST));
    }

    private static RevisionRule revision(ScaffoldTree tree) {
        RevisionRule rule = RevisionRule.usual().withOtherwise(otherwise(tree, "revision", Disposition.CAVEAT));
        RevisionRule reopening = tree.gateClauses("revision", GateClause.Blind.class)
                .findFirst()
                .map(b -> rule.withBlind(b.answers().toInt()))
                .orElse(rule);
        return tree.gateClauses("revision", GateClause.Margin.class)
                .findFirst()
                .map(m -> reopening.withMargin(m.margin().value().doubleValue()))
                .orElse(reopening);
    }

    private static PeersRule peers(ScaffoldTree tree) {
        return new PeersRule(
                tree.gateClauses("peers", GateClause.Turns.class)
                        .findFirst()
                        .map(t -> t.most().toInt())
                        .orElse(TURNS),
                tree.gateClauses("peers", GateClause.StopOn.class)
                        .findFirst()
                        .map(s -> s.rule().text().equals(StopRule.CONSENSUS.word())
                                ? StopRule.CONSENSUS
                                : StopRule.AGREED)
                        .orElse(StopRule.AGREED),
                otherwise(tree, "peers", Disposition.ABSTAIN));
    }

    private static Disposition otherwise(ScaffoldTree tree, String subject, Disposition unsaid) {
        return tree.gateClauses(subject, GateClause.Otherwise.class)
                .findFirst()
                .map(GateClause.Otherwise::disposition)
                .orElse(unsaid);
    }

    private static Set<String> answerable(LinkedScaffold scaffold) {
        return scaffold.questions().stream()
                .filter(q -> q.ask().first(AskClause.Answerable.class).isPresent())
                .map(Asked::id)
                .collect(Collectors.toSet());
    }
}
