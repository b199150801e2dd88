package dev.scaffold;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** True of a role of the same name. Written out, with {@code hashCode}: linking what records have by themselves slows a start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role role && name.equals(role.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
