package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Role;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which question travels in which call, about one draft. What is counted here is what {@code check} says a scaffold may cost. */
final class Travelling {
    private final Plan plan;

    Travelling(Plan plan) {
        this.plan = plan;
    }

    /** What comes first: the extraction, with those of the critic's own questions that travel with it. */
    Batch first(Argument found) {
        List<CriticalQuestion> own =
                together(plan.critic()).stream().filter(q -> !waits(q)).toList();
        return new Batch(Phase.CRITIC, plan.critic(), plan.extracted(), own, found);
    }

    /** The calls after it, in order: the other roles' questions, those that wait, and what travels alone. Some may have nothing to ask. */
    List<Batch> later(Argument known) {
        List<Batch> batches = new ArrayList<>();
        for (Role role : roles()) {
            List<CriticalQuestion> questions = together(role).stream()
                    .filter(q -> !role.equals(plan.critic()) || waits(q))
                    .filter(q -> !Focus.all(q, known).isEmpty())
                    .toList();
            batches.add(new Batch(Phase.CRITIC, role, List.of(), questions, known));
            questionsOf(role).stream().filter(plan::travelsAlone).forEach(q -> allowed(q, known)
                    .forEach(f -> batches.add(Batch.alone(q, role, known, f))));
        }
        return batches;
    }

    /**
     * Rebuttals are asked about when all of them have numbers: if some are written against the draft and others are found by the first
     * call itself, in a call after it. Generated questions cannot travel with a draft that they were written about.
     */
    private boolean waits(CriticalQuestion question) {
        boolean inline = plan.mode() == QuestionMode.INLINE;
        boolean numbered = !plan.extracts(Part.Kind.REBUTTAL) && !inline;
        boolean ofRebuttals =
                Focus.kind(question).filter(k -> k == Part.Kind.REBUTTAL).isPresent();
        return (ofRebuttals && !plan.extras().counters().isEmpty() && !numbered)
                || (inline && plan.generated(question.id()));
    }

    /** Parts beyond the count that the script allows are not paid for: they are too many already. Two sides are shown in both orders. */
    private List<Focus> allowed(CriticalQuestion question, Argument known) {
        List<Focus> all = Focus.all(question, known);
        List<Focus> allowed = question.target() instanceof Target.Each each
                ? all.stream().limit(most(each.kind())).toList()
                : all;
        return question.bothOrders()
                ? allowed.stream()
                        .flatMap(f -> Stream.of(Focus.Order.values()).map(f::in))
                        .toList()
                : allowed;
    }

    private long most(Part.Kind kind) {
        Optional<PartShape> shape = plan.shape(kind);
        int written = kind == Part.Kind.REBUTTAL ? plan.extras().counters().size() : 0;
        return shape.isPresent() && shape.get().most().isEmpty()
                ? Long.MAX_VALUE
                : written + shape.map(s -> s.most().getAsInt()).orElse(0);
    }

    private Set<Role> roles() {
        Set<Role> roles = new LinkedHashSet<>();
        plan.questions().forEach(q -> {
            if (q.judge() instanceof Judge.ByRole by) {
                roles.add(by.role());
            }
        });
        return roles;
    }

    private List<CriticalQuestion> together(Role role) {
        return questionsOf(role).stream().filter(q -> !plan.travelsAlone(q)).toList();
    }

    private List<CriticalQuestion> questionsOf(Role role) {
        return plan.questions().stream()
                .filter(q -> q.judge() instanceof Judge.ByRole by && by.role().equals(role))
                .toList();
    }
}
