package dev.scaffold.toulmin;

import dev.scaffold.Check;
import dev.scaffold.Model;
import dev.scaffold.Role;
import dev.scaffold.Tool;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an application has put behind the names of a script.
 *
 * @param models by role
 * @param checks by tool
 */
record Bindings(Map<Role, Model> models, Map<Tool, Check> checks) {

    static final Bindings NONE = new Bindings(Map.of(), Map.of());

    Bindings {
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }

    Bindings with(Role role, Model model) {
        Map<Role, Model> more = new LinkedHashMap<>(models);
        more.put(role, model);
        return new Bindings(more, checks);
    }

    Bindings with(Tool tool, Check check) {
        Map<Tool, Check> more = new LinkedHashMap<>(checks);
        more.put(tool, check);
        return new Bindings(models, more);
    }

    /** The model of a role; only the default critic may be left unbound, the answering model then judges itself. */
    Model model(Role role, Model answering) {
        Model bound = models.get(role);
        if (bound == null && !role.equals(Role.CRITIC)) {
            throw new IllegalArgumentException("role `" + role.name() + "` is not bound: call bind(role(\""
                    + role.name() + "\"), model) before deliberating; a named role never judges itself");
        }
        return bound == null ? answering : bound;
    }

    Optional<Check> check(Tool tool) {
        return Optional.ofNullable(checks.get(tool));
    }
}
