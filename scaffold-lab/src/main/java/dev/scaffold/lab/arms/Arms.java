package dev.scaffold.lab.arms;

import dev.scaffold.toulmin.ToulminScaffold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The arms by name: those that come with the library, and those that an application adds. */
public final class Arms {
    /** The name of the arm that is measured: the user's own scaffold. */
    public static final String SCAFFOLDED = "scaffolded";

    private static final Set<String> WITHOUT_SCRIPT =
            Set.of("plain", "cot", "plan-only", "plan-and-solve", SelfConsistency.NAME, "formula");

    private final Map<String, Arm> byName;

    private Arms(Map<String, Arm> byName) {
        this.byName = byName;
    }

    /** Those that come with the library, around this scaffold. */
    public static Arms around(ToulminScaffold scaffold) {
        return around(scaffold, Calls.UNKNOWN);
    }

    /** The same, knowing how many calls the scaffold makes. */
    public static Arms around(ToulminScaffold scaffold, Calls calls) {
        Arms none = new Arms(Map.of());
        return none.with(new Plain())
                .with(new StepByStep())
                .with(new PlanOnly())
                .with(new PlanAndSolve())
                .with(new SelfConsistency())
                .with(new FormulaArm())
                .with(new CriticalQuestionsOfThought())
                .with(new Scaffolded(SCAFFOLDED, scaffold, calls))
                .with(Sham.withoutQuotes(scaffold, calls))
                .with(new Sham(scaffold, calls));
    }

    /** A copy with one more; an earlier one of the same name is replaced. */
    public Arms with(Arm arm) {
        Map<String, Arm> more = new LinkedHashMap<>(byName);
        more.put(Objects.requireNonNull(arm, "arm").name(), arm);
        return new Arms(more);
    }

    /** Whether what an arm of this name asks may depend on the user's script; of an application's own arms nobody knows. */
    public static boolean mayRunScript(String name) {
        return !WITHOUT_SCRIPT.contains(name)
                && CriticalQuestionsOfThought.named(name).isEmpty();
    }

    /** All names. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * The arms of these names, in this order; {@code cqot-2024} also with differences ({@link CriticalQuestionsOfThought}).
     *
     * @throws IllegalArgumentException if one is not known, named twice, or lacks the one that it needs
     */
    public List<Arm> named(List<String> names) {
        if (new LinkedHashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("arms: each may be named once, got " + names);
        }
        List<Arm> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(Optional.ofNullable(byName.get(name))
                    .or(() -> CriticalQuestionsOfThought.named(name))
                    .orElseThrow(() -> new IllegalArgumentException("arms: there is no arm `" + name + "`; there are "
                            + String.join(", ", byName.keySet()) + ", and cqot-2024 with differences in the order"
                            + " +feedback+best-plan+judge-answer+abstain")));
        }
        chosen.stream()
                .filter(arm -> arm.needs().filter(n -> !names.contains(n)).isPresent())
                .findFirst()
                .ifPresent(arm -> {
                    throw new IllegalArgumentException(
                            "arms: " + arm.name() + " needs " + arm.needs().orElseThrow() + " beside it: name both");
                });
        return chosen;
    }
}
