package dev.scaffold.lab.arms;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A scaffold around "think step by step". */
public final class Scaffolded implements Arm {
    private final String name;
    private final ToulminScaffold scaffold;
    private final Calls calls;

    /**
     * This scaffold under this name. Where the run has a critic, it plays every role.
     *
     * @param calls what the scaffold asks for one item, as far as it is known
     */
    public Scaffolded(String name, ToulminScaffold scaffold, Calls calls) {
        this.name = Objects.requireNonNull(name, "name");
        this.scaffold = Objects.requireNonNull(scaffold, "scaffold");
        this.calls = Objects.requireNonNull(calls, "calls");
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
        Deliberation deliberation = cast(scaffold, asking.critic())
                .deliberate(asking.model(), asking.request(asking.row().stepByStep()));
        return Given.of(deliberation, Optional.of(scaffold.plan()));
    }

    /** A scaffold whose every role is played by the critic, where there is one; of one that is not known here, the critic's role. */
    public static Scaffold cast(Scaffold scaffold, Optional<Model> critic) {
        return scaffold instanceof ToulminScaffold script
                ? cast(script, script.plan(), critic)
                : critic.map(c -> scaffold.bind(Role.CRITIC, c)).orElse(scaffold);
    }

    /** A scaffold in which every role of this plan is played by the critic, where there is one. */
    public static Scaffold cast(Scaffold scaffold, Plan plan, Optional<Model> critic) {
        if (critic.isEmpty()) {
            return scaffold;
        }
        Set<Role> roles = new LinkedHashSet<>(plan.roles());
        roles.add(plan.critic());
        Scaffold cast = scaffold;
        for (Role role : roles) {
            cast = cast.bind(role, critic.get());
        }
        return cast;
    }
}
