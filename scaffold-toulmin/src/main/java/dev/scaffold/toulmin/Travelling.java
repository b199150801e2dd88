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
    private final List<PartShape> extracted;
    private final List<CriticalQuestion> first;
    private final List<Later> later = new ArrayList<>();

    /** What one role is asked after the first call. */
    private record Later(Role role, List<CriticalQuestion> together, List<CriticalQuestion> alone) {}

    Travelling(Plan plan) {
        this.plan = plan;
        this.extracted = plan.extracted();
        this.first = together(plan.critic()).stream().filter(q -> !waits(q)).toList();
        for (Role role : roles()) {
            List<CriticalQuestion> together = together(role).stream()
                    .filter(q -> !role.equals(plan.critic()) || waits(q))
                    .toList();
            later.add(new Later(
                    role,
                    together,
                    questionsOf(role).stream().filter(plan::travelsAlone).toList()));
        }
    }

    /** What comes first: the extraction, with those of the critic's own questions that travel with it. */
    Batch first(Argument found) {
        return new Batch(Phase.CRITIC, plan.critic(), extracted, first, found);
    }

    /** The calls after it that have something to ask, in order: the other roles' questions, those that wait, and what travels alone. */
    List<Batch> later(Argument known) {
        List<Batch> batches = new ArrayList<>();
        for (Later of : later) {
            List<CriticalQuestion> questions = of.together().stream()
                    .filter(q -> !Focus.all(q, known).isEmpty())
                    .toList();
            if (!questions.isEmpty()) {
                batches.add(new Batch(Phase.CRITIC, of.role(), List.of(), questions, known));
            }
            of.alone().forEach(q -> allowed(q, known).forEach(f -> batches.add(Batch.alone(q, of.role(), known, f))));
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
