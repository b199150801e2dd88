package dev.scaffold.lab.peers;

import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Reply;
import dev.scaffold.Role;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.Scaffolded;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.peers.PeersRule;
import dev.scaffold.toulmin.peers.PeersScaffold;
import dev.scaffold.toulmin.peers.StopRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A dialogue of a model with itself about an item, with a first answer planted. What it ends on is scored, agreed or not. */
final class DialogueArm implements Arm {
    private final String name;
    private final PeersScaffold panel;
    private final Calls calls;

    private DialogueArm(String name, PeersScaffold panel, Calls calls) {
        this.name = Objects.requireNonNull(name, "name");
        this.panel = Objects.requireNonNull(panel, "panel");
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /** Ends when positions are equal and both arguments pass. */
    static DialogueArm gated(PeersScaffold panel, Calls calls) {
        PeersRule rule = panel.rule();
        return new DialogueArm(
                PeersArms.GATED, panel.withRule(new PeersRule(rule.turns(), StopRule.AGREED, rule.otherwise())), calls);
    }

    /** The same models, words and turns; ends when positions are equal, and asks nothing about the arguments. */
    static DialogueArm ungated(PeersScaffold panel) {
        PeersRule rule = panel.rule();
        return new DialogueArm(
                PeersArms.UNGATED,
                PeersScaffold.of(
                        panel.gate().asking(bare(panel.gate().plan())),
                        new PeersRule(rule.turns(), StopRule.CONSENSUS, rule.otherwise())),
                Calls.of(1, rule.turns() * 3L));
    }

    /** The same draft, and where code finds its claim; no question. */
    private static Plan bare(Plan plan) {
        return new Plan(
                plan.name(),
                plan.about(),
                plan.draft(),
                Role.CRITIC,
                plan.shape().stream().filter(s -> s.pattern().isPresent()).toList(),
                List.of(),
                QuestionMode.BATCHED,
                new AllOf(List.of()),
                1,
                Optional.empty(),
                plan.otherwise(),
                plan.limits());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public Given answer(Asking asking) {
        PeersScaffold opened =
                panel.withOpening(Planted.opening(asking.row())).bind(PeersScaffold.PEER, asking.model());
        Deliberation held = Scaffolded.cast(opened, opened.gate().plan(), asking.critic())
                .deliberate(asking.model(), asking.request(asking.row().stepByStep()));
        List<Attempt> turns = held.attempts();
        Reply last =
                turns.isEmpty() ? held.reply() : turns.get(turns.size() - 1).draft();
        return new Given(last, held.reply().text(), Optional.of(held), Optional.empty(), List.of());
    }
}
