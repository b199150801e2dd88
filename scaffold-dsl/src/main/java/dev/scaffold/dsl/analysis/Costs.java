package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.dsl.Bounds;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.toulmin.Device;
import dev.scaffold.toulmin.Generation;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Computes what a deliberation may cost by its structure. */
public final class Costs {
    /** Each call to a critic may be made once more if its reply cannot be read. */
    private static final int ASKS = 2;

    private static final int ORDERS = 2;

    /** Questions are written in one call and selected in another. */
    private static final int GENERATING = 2;

    private Costs() {}

    /** The bounds of a scaffold. */
    public static Bounds of(Compiled compiled) {
        Plan plan = compiled.plan();
        long counters = plan.extras().counters().size();
        long together = batches(plan, Presumptions.joinBatch(plan)) + counters;
        long judging = together + alone(plan, Costs::most) + Presumptions.alone(plan) + Presumptions.opposites(plan);
        long firstPasses = 1 + batches(plan, false) + counters + alone(plan, Costs::least) + once(plan, Device::needed);
        long answering = attempts(plan) * (1 + ASKS * judging) + ASKS * (once(plan) + Presumptions.finding(plan));
        long most = compiled.revision()
                .map(rule -> Revisions.finding()
                        + Math.max(
                                answering,
                                Revisions.most(rule, ASKS * judging)
                                        + ASKS * (once(plan) + Presumptions.finding(plan))))
                .orElse(answering);
        OptionalLong dialogue = compiled.peers()
                .map(rule -> OptionalLong.of(Peers.most(rule, plan, ASKS * (apart(plan) + once(plan)))))
                .orElse(OptionalLong.empty());
        OptionalLong calls = plan.limits().calls().isPresent()
                ? OptionalLong.of(plan.limits().calls().getAsInt())
                : OptionalLong.empty();
        return new Bounds(
                compiled.peers().isPresent() ? Peers.least(firstPasses) : firstPasses,
                dialogue.orElse(most),
                OutputTokens.most(compiled),
                dialogue,
                calls,
                plan.limits().outputTokens());
    }

    /** What {@code gate assertion} adds, at most. */
    static long assertion(Plan plan) {
        long batch = batches(plan, Presumptions.joinBatch(plan)) - batches(plan, false);
        long judging = batch + Presumptions.alone(plan) + Presumptions.opposites(plan);
        return ASKS * (attempts(plan) * judging + Presumptions.finding(plan));
    }

    /** What a dispute takes under {@code gate revision}, at most. */
    static long revision(Plan plan, RevisionRule rule) {
        return Revisions.finding() + Revisions.most(rule, ASKS * apart(plan)) + ASKS * once(plan);
    }

    /** What the questions on an answer take that is there already: those that travel in draft calls then travel in one of their own. */
    private static long apart(Plan plan) {
        Plan asked = plan.mode() == QuestionMode.INLINE ? plan.withMode(QuestionMode.BATCHED) : plan;
        return batches(asked, false) + asked.extras().counters().size() + alone(asked, Costs::most);
    }

    /** What only observes sends nothing back. */
    static int attempts(Plan plan) {
        return plan.extras().observation().isPresent() ? 1 : plan.maxAttempts();
    }

    /** Calls for everything that travels together: one a role, the critic's with the extraction; one more for what has to wait for it. */
    private static long batches(Plan plan, boolean premises) {
        Set<Role> roles = new LinkedHashSet<>();
        if (!plan.extracted().isEmpty() && plan.mode() != QuestionMode.INLINE) {
            roles.add(plan.critic());
        }
        plan.questions().stream()
                .filter(q -> byModel(q) && !plan.travelsAlone(q))
                .filter(q -> plan.mode() != QuestionMode.INLINE || !role(q).equals(plan.critic()))
                .forEach(q -> roles.add(role(q)));
        boolean written = plan.mode() == QuestionMode.BATCHED
                && !plan.extras().generations().isEmpty();
        if (written || premises) {
            roles.add(plan.critic());
        }
        return roles.size() + (waiting(plan) > 0 ? 1 : 0);
    }

    /** How many questions the critic is asked once all parts are known, or once they are written. */
    static long waiting(Plan plan) {
        boolean inline = plan.mode() == QuestionMode.INLINE;
        boolean counters = !plan.extras().counters().isEmpty() && (inline || plan.extracts(Part.Kind.REBUTTAL));
        long asked = plan.questions().stream()
                .filter(q -> byModel(q) && role(q).equals(plan.critic()) && !plan.travelsAlone(q))
                .filter(q -> counters && ofRebuttals(q))
                .count();
        long written = plan.extras().generations().stream()
                .filter(g -> plan.mode() != QuestionMode.SEPARATE)
                .filter(g -> inline || (counters && g.kind() == Part.Kind.REBUTTAL))
                .mapToLong(Generation::kept)
                .sum();
        return asked + written;
    }

    static boolean ofRebuttals(CriticalQuestion question) {
        return question.target().equals(new Target.Each(Part.Kind.REBUTTAL))
                || question.target().equals(new Target.Whole(Part.Kind.REBUTTAL));
    }

    /** Calls for what travels alone, at most. */
    static long alone(Plan plan) {
        return alone(plan, Costs::most);
    }

    private static long alone(Plan plan, ToLongFunction<PartShape> parts) {
        long calls = plan.mode() == QuestionMode.SEPARATE
                ? plan.extras().generations().stream()
                        .mapToLong(Generation::kept)
                        .sum()
                : 0;
        for (CriticalQuestion question : plan.questions()) {
            if (plan.travelsAlone(question)) {
                calls += asked(plan, question, parts) * (question.bothOrders() ? ORDERS : 1);
            }
        }
        return calls;
    }

    /** Calls that do not depend on the draft, and so are made once; at most. */
    private static long once(Plan plan) {
        return once(plan, Device::times);
    }

    private static long once(Plan plan, ToLongFunction<CriticalQuestion> answers) {
        long devices = plan.questions().stream()
                .filter(q -> Device.of(q).isPresent())
                .mapToLong(answers)
                .sum();
        return devices + (long) GENERATING * plan.extras().generations().size();
    }

    /** Of how many parts a question is asked one by one; 1 if it is asked of a whole. */
    private static long asked(Plan plan, CriticalQuestion question, ToLongFunction<PartShape> parts) {
        if (!(question.target() instanceof Target.Each each)) {
            return 1;
        }
        long written = ofRebuttals(question) ? plan.extras().counters().size() : 0;
        return written + plan.shape(each.kind()).map(parts::applyAsLong).orElse(1L);
    }

    private static long most(PartShape shape) {
        return shape.most().orElse(1);
    }

    private static long least(PartShape shape) {
        return shape.least();
    }

    private static Role role(CriticalQuestion question) {
        return ((Judge.ByRole) question.judge()).role();
    }

    private static boolean byModel(CriticalQuestion question) {
        return question.judge() instanceof Judge.ByRole;
    }
}
