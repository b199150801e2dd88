package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.NotRunYet;
import dev.scaffold.toulmin.CriticCap;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
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
        long draft = plan.draft().maxOutputTokens().getAsInt();
        return OptionalLong.of(plan.maxAttempts() * (draft + ASKS * judging(plan)));
    }

    private static long judging(Plan plan) {
        List<PartShape> extract =
                plan.shape().stream().filter(s -> s.pattern().isEmpty()).toList();
        Map<Role, Integer> questions = new LinkedHashMap<>();
        for (CriticalQuestion question : plan.questions()) {
            if (question.judge() instanceof Judge.ByRole by) {
                questions.merge(by.role(), 1, Integer::sum);
            }
        }
        if (plan.mode() == QuestionMode.SEPARATE) {
            long asked = questions.values().stream().mapToLong(n -> n).sum();
            return (extract.isEmpty() ? 0 : CriticCap.outputTokens(extract, 0))
                    + asked * CriticCap.outputTokens(List.of(), 1);
        }
        int own = questions.getOrDefault(plan.critic(), 0);
        questions.remove(plan.critic());
        long others = questions.values().stream()
                .mapToLong(n -> CriticCap.outputTokens(List.of(), n))
                .sum();
        return others + (extract.isEmpty() && own == 0 ? 0 : CriticCap.outputTokens(extract, own));
    }
}
