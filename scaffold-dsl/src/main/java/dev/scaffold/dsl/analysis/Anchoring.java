package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.Confidence;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether agreement can rest on nothing but the answering model's own opinion.
 *
 * @param possible true if some set of Mets that is enough holds none that is tied to something outside that model
 * @param unless roles that rule it out if other models play all of them; empty if nothing does
 */
public record Anchoring(boolean possible, Set<String> unless) {

    /** What can be said before anything is run. */
    public static Anchoring of(Plan plan) {
        if (plan.mode() == QuestionMode.INLINE) {
            return new Anchoring(true, Set.of());
        }
        Set<String> tied = ids(plan, Anchoring::tied);
        Set<String> byRole = ids(plan, q -> q.judge() instanceof Judge.ByRole);
        boolean possible = holdsWithout(plan, tied);
        Set<String> both = new TreeSet<>(tied);
        both.addAll(byRole);
        Set<String> roles = possible && !holdsWithout(plan, both)
                ? plan.questions().stream()
                        .filter(q -> q.judge() instanceof Judge.ByRole)
                        .map(q -> ((Judge.ByRole) q.judge()).role())
                        .map(Role::name)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
        return new Anchoring(possible, roles);
    }

    private static Set<String> ids(Plan plan, Predicate<CriticalQuestion> which) {
        return plan.questions().stream().filter(which).map(CriticalQuestion::id).collect(Collectors.toSet());
    }

    /** A quote that code finds and a tool are ties; a sum that is computed again is one only where there is a sum. */
    private static boolean tied(CriticalQuestion question) {
        return question.judge() instanceof Judge.ByTool
                || (question.judge() instanceof Judge.ByCode code
                        && code.check().equals("quoted"))
                || (question.judge() instanceof Judge.ByRole
                        && !question.quoting().isEmpty());
    }

    /** True if the gate can hold although none of these is Met. */
    private static boolean holdsWithout(Plan plan, Set<String> ids) {
        boolean essentials = plan.questions().stream()
                .filter(CriticalQuestion::essential)
                .allMatch(q -> !ids.contains(q.id()) || GateStrength.mayBeInapplicable(q, plan));
        return essentials && holds(plan, plan.agreeWhen(), ids);
    }

    private static boolean holds(Plan plan, dev.scaffold.Gate gate, Set<String> without) {
        if (gate instanceof AllOf all) {
            return all.gates().stream().allMatch(g -> holds(plan, g, without));
        } else if (gate instanceof AnyOf any) {
            return any.gates().stream().anyMatch(g -> holds(plan, g, without));
        } else if (gate instanceof QuestionMet met) {
            return !without.contains(met.question());
        } else if (gate instanceof AtLeast least) {
            return least.weights().entrySet().stream()
                            .filter(e -> !without.contains(e.getKey()))
                            .mapToLong(e -> e.getValue())
                            .sum()
                    >= least.weight();
        } else if (gate instanceof AllMet all) {
            Set<String> asked = new HashSet<>(all.questions());
            return asked.stream().anyMatch(q -> !without.contains(q))
                    && plan.questions().stream()
                            .filter(q -> asked.contains(q.id()) && without.contains(q.id()))
                            .allMatch(q -> GateStrength.mayBeInapplicable(q, plan));
        } else if (gate instanceof ClaimAccepted accepted && accepted.rules().allOrNothing()) {
            return plan.questions().stream()
                    .filter(q -> accepted.questions().contains(q.id()) && without.contains(q.id()))
                    .allMatch(q -> GateStrength.mayBeInapplicable(q, plan));
        } else if (gate instanceof Confidence confidence) {
            double most = confidence.table().mostWithout(without);
            return confidence.table().at(most) >= confidence.least().doubleValue();
        }
        return true;
    }
}
