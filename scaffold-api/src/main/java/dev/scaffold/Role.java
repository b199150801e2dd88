package dev.scaffold;

import java.util.Objects;

/**
 * A name under which an application binds a model to a scaffold.
 *
 * @param name as written in the script
 */
public record Role(String name) {

    /** The default judge. Left unbound, the answering model judges itself, and the verdict says {@code unanchored}. */
    public static final Role CRITIC = new Role("critic");

    public Role {
        Objects.requireNonNull(name, "name");
    }

    /** A role by its name in the script. */
    public static Role role(String name) {
        return new Role(name);
    }
}
