package dev.scaffold.lab.arms;

import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.toulmin.Cqot2024;
import dev.scaffold.toulmin.CqotChange;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The published method of 2024 (arXiv 2412.15177), which makes a plan of its own: the baseline of the field. By name it can be given
 * differences from what was published, to see what each is worth: {@code cqot-2024+feedback}, {@code cqot-2024+best-plan+abstain}.
 */
public final class CriticalQuestionsOfThought implements Arm {
    private static final String PUBLISHED = "cqot-2024";

    private final Set<CqotChange> changes;

    /** As published. */
    public CriticalQuestionsOfThought() {
        this(Set.of());
    }

    /** With these differences, and no others. */
    public CriticalQuestionsOfThought(Set<CqotChange> changes) {
        EnumSet<CqotChange> copy = EnumSet.noneOf(CqotChange.class);
        copy.addAll(changes);
        this.changes = Collections.unmodifiableSet(copy);
    }

    /** The arm of a name like {@code cqot-2024+feedback}; empty if it is none, or names a difference that there is not. */
    static Optional<Arm> named(String name) {
        EnumSet<CqotChange> changes = EnumSet.noneOf(CqotChange.class);
        for (String word : name.split("\\+", -1)) {
            Optional<CqotChange> change = Arrays.stream(CqotChange.values())
                    .filter(c -> word(c).equals(word))
                    .findFirst();
            change.ifPresent(changes::add);
        }
        Arm arm = new CriticalQuestionsOfThought(changes);
        return Optional.of(arm).filter(a -> a.name().equals(name));
    }

    private static String word(CqotChange change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String name() {
        StringBuilder name = new StringBuilder(PUBLISHED);
        changes.forEach(c -> name.append('+').append(word(c)));
        return name.toString();
    }

    @Override
    public Calls calls() {
        int judged = changes.contains(CqotChange.JUDGE_ANSWER) ? 1 : 0;
        return Calls.of(3 + judged, 23 + judged);
    }

    @Override
    public Given answer(Asking asking) {
        Cqot2024 method = Cqot2024.asPublished().with(changes);
        Scaffold cast = asking.critic()
                .<Scaffold>map(critic -> method.bind(Role.CRITIC, critic))
                .orElse(method);
        return Given.of(
                cast.deliberate(asking.model(), asking.request(asking.row().plain())), Optional.empty());
    }
}
