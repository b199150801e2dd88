package dev.scaffold.lab.probes;

import dev.scaffold.Scaffold;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.dialogue.RevisionStep;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to answer a challenge, by name: those that come with the library, and those that an application adds. */
public final class Responders {
    /** The name of the gate that is measured. */
    public static final String GATE = "gate";

    private static final int POOL = 8;

    private final Map<String, Responder> byName;

    private Responders(Map<String, Responder> byName) {
        this.byName = byName;
    }

    /** All that need no gate; majorities at equal tokens are drawn out of a pool of eight. */
    public static Responders baselines() {
        return baselines(POOL);
    }

    /** The same with a pool of another size. */
    public static Responders baselines(int pool) {
        return new Responders(Map.of())
                .with(Always.keep())
                .with(Always.yield())
                .with(new WordingOnly())
                .with(PlainDialogue.untold())
                .with(PlainDialogue.told())
                .with(Fresh.once())
                .with(Fresh.majority())
                .with(Fresh.pool(pool))
                .with(new BlindChoice())
                .with(new SystemTwoAttention());
    }

    /** A copy with one more; an earlier one of the same name is replaced. */
    public Responders with(Responder responder) {
        Map<String, Responder> more = new LinkedHashMap<>(byName);
        more.put(Objects.requireNonNull(responder, "responder").name(), responder);
        return new Responders(more);
    }

    /** A copy with a scaffold under a name: {@value #GATE} for the one that is measured, others for it without one of its steps. */
    public Responders with(String name, Scaffold scaffold, Calls calls) {
        return with(new Gated(name, scaffold, calls));
    }

    /**
     * A copy with a scaffold as {@value #GATE}, and, if it has a gate on revision, without each step that it takes: {@code gate-without-news}
     * and so on.
     */
    public Responders withGate(Scaffold scaffold, Calls calls) {
        Responders more = with(GATE, scaffold, calls);
        Optional<RevisionRule> rule = scaffold instanceof ToulminScaffold script
                ? script.plan().extras().revision()
                : Optional.empty();
        for (RevisionStep step : rule.stream()
                .flatMap(r -> Stream.of(RevisionStep.values()).filter(r::takes))
                .toList()) {
            String name =
                    GATE + "-without-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
            more = more.with(
                    name,
                    ((ToulminScaffold) scaffold).withRevision(rule.orElseThrow().leavingOut(step)),
                    calls);
        }
        return more;
    }

    /** All names. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * The arms of the crossed form, in this order.
     *
     * @throws IllegalArgumentException if one is not known or named twice
     */
    public List<Arm> crossed(List<String> names) {
        return named(names, Crossed::new);
    }

    /**
     * The arms of the free form, in this order: the position is the model's own first answer, and so many challenges follow.
     *
     * @throws IllegalArgumentException if one is not known or named twice
     */
    public List<Arm> free(List<String> names, int challenges) {
        return named(names, responder -> new Free(responder, challenges));
    }

    private List<Arm> named(List<String> names, Function<Responder, Arm> form) {
        if (new LinkedHashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("arms: each may be named once, got " + names);
        }
        return names.stream()
                .map(name -> {
                    Responder responder = byName.get(name);
                    if (responder == null) {
                        throw new IllegalArgumentException("arms: there is no arm `" + name + "`; there are "
                                + String.join(", ", byName.keySet()));
                    }
                    return form.apply(responder);
                })
                .toList();
    }
}
