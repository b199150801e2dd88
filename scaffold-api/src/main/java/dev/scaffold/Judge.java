package dev.scaffold;

import java.util.List;
import java.util.Objects;

/** Who answers a critical question. */
public sealed interface Judge {

    /** The critic, by its default role. */
    Judge CRITIC = new ByRole(Role.CRITIC);

    /**
     * A model, under the role to which the application binds it.
     *
     * @param role the role
     */
    record ByRole(Role role) implements Judge {
        public ByRole {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * A rule of the library: costs nothing and cannot be charmed.
     *
     * @param check the name of the check, for instance {@code arithmetic}
     * @param arguments what the script gives it, for instance a pattern; often empty
     */
    record ByCode(String check, List<String> arguments) implements Judge {
        public ByCode {
            Objects.requireNonNull(check, "check");
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A check that the application hands over.
     *
     * @param tool the name it is bound under
     */
    record ByTool(Tool tool) implements Judge {
        public ByTool {
            Objects.requireNonNull(tool, "tool");
        }
    }
}
