package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.NotRunYet;
import dev.scaffold.toulmin.CriticCap;
import dev.scaffold.toulmin.Device;
import dev.scaffold.toulmin.Generation;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.peers.PeersRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Computes how many output tokens a deliberation may take by its structure, where every call has a cap. */
final class OutputTokens {
    private static final int ASKS = 2;

    private OutputTokens() {}

    /** Empty if something has no cap: the draft, or a construct that cannot be run yet. */
    static OptionalLong most(Compiled compiled) {
        Plan plan = compiled.plan();
        if (plan.draft().maxOutputTokens().isEmpty() || !NotRunYet.in(compiled).isEmpty()) {
            return OptionalLong.empty();
        }
        if (compiled.peers().isPresent()) {
            return OptionalLong.of(dialogue(plan, compiled.peers().get()));
        }
        long draft = plan.draft().maxOutputTokens().getAsInt() + inline(plan);
        long judging = ASKS * judging(plan);
        long once = ASKS * (generating(plan) + devices(plan)) + Presumptions.findingTokens(plan);
        long answering = Costs.attempts(plan) * (draft + judging) + once;
        return OptionalLong.of(compiled.revision()
                .map(rule -> Revisions.findingTokens()
                        + Math.max(answering, Revisions.mostTokens(rule, draft, judging) + once))
                .orElse(answering));
    }

    private static long dialogue(Plan plan, PeersRule rule) {
        Plan apart = plan.mode() == QuestionMode.INLINE ? plan.withMode(QuestionMode.BATCHED) : plan;
        List<PartShape> position =
                Peers.asksForPositions(plan) ? List.of(PartShape.of(Part.Kind.CLAIM, 0, 1)) : List.of();
        long finding = position.isEmpty() ? 0 : CriticCap.outputTokens(position, 0);
        long judged = judging(apart) + generating(apart) + devices(apart);
        return rule.turns() * (plan.draft().maxOutputTokens().getAsInt() + ASKS * (finding + judged));
    }

    private static long generating(Plan plan) {
        return plan.extras().generations().stream()
                .mapToLong(g -> CriticCap.outputTokens(g.written()) + CriticCap.outputTokens(g.kept()))
                .sum();
    }

    private static long devices(Plan plan) {
        return plan.questions().stream()
                .mapToLong(q -> Device.of(q)
                        .map(d -> (long) Device.times(q) * CriticCap.outputTokens(d))
                        .orElse(0L))
                .sum();
    }

    /** What the lines that travel with a draft may take. */
    private static long inline(Plan plan) {
        return plan.mode() == QuestionMode.INLINE ? first(plan) : 0;
    }

    private static long judging(Plan plan) {
        long counters = (long) plan.extras().counters().size() * CriticCap.outputTokens(1);
        long alone = (Costs.alone(plan) + Presumptions.alone(plan) + Presumptions.opposites(plan))
                * CriticCap.outputTokens(List.of(), 1);
        long others = together(plan).entrySet().stream()
                .filter(role -> !role.getKey().equals(plan.critic()))
                .mapToLong(role -> CriticCap.outputTokens(List.of(), role.getValue()))
                .sum();
        int waiting = (int) Costs.waiting(plan);
        long late = waiting == 0 ? 0 : CriticCap.outputTokens(List.of(), waiting);
        return counters + alone + others + late + (plan.mode() == QuestionMode.INLINE ? 0 : first(plan));
    }

    /** What the extraction takes with the questions that travel with it. */
    private static long first(Plan plan) {
        long generated = plan.mode() == QuestionMode.SEPARATE
                ? 0
                : plan.extras().generations().stream()
                        .mapToLong(Generation::kept)
                        .sum();
        long own = together(plan).getOrDefault(plan.critic(), 0)
                + generated
                + Presumptions.together(plan)
                - Costs.waiting(plan);
        return plan.extracted().isEmpty() && own == 0 ? 0 : CriticCap.outputTokens(plan.extracted(), (int) own);
    }

    /** How many questions of the script travel together, by role. */
    private static Map<Role, Integer> together(Plan plan) {
        Map<Role, Integer> questions = new LinkedHashMap<>();
        for (CriticalQuestion question : plan.questions()) {
            if (question.judge() instanceof Judge.ByRole by && !plan.travelsAlone(question)) {
                questions.merge(by.role(), 1, Integer::sum);
            }
        }
        return questions;
    }
}
