package dev.scaffold.cli;

import dev.scaffold.Model;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The models of one deliberation.
 *
 * @param answering answers
 * @param critic judges in every role; empty if the answering model judges itself
 * @param said who they are, for people
 * @param recordings those under way
 */
record Voices(Model answering, Optional<Model> critic, String said, List<Recording> recordings)
        implements AutoCloseable {
    Voices {
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(critic, "critic");
        Objects.requireNonNull(said, "said");
        recordings = List.copyOf(recordings);
    }

    /** The scaffold with its roles played; one that is written in Java has the critic alone, and a panel talks to the answering model. */
    Scaffold bind(Scaffold scaffold) {
        if (scaffold instanceof PeersScaffold panel) {
            return bind(panel.bind(PeersScaffold.PEER, answering), panel.gate().plan());
        }
        if (scaffold instanceof ToulminScaffold script) {
            return bind(script, script.plan());
        }
        return critic.map(c -> scaffold.bind(Role.CRITIC, c)).orElse(scaffold);
    }

    /** The same with the roles of this plan. */
    Scaffold bind(Scaffold scaffold, Plan plan) {
        Set<Role> roles = new LinkedHashSet<>(plan.roles());
        roles.add(plan.critic());
        Scaffold bound = scaffold;
        for (Role role : critic.isPresent() ? roles : Set.<Role>of()) {
            bound = bound.bind(role, critic.get());
        }
        return bound;
    }

    /** All went well: recordings take their places. */
    void keep() {
        recordings.forEach(Recording::keep);
    }

    @Override
    public void close() {
        recordings.forEach(Recording::close);
    }
}
