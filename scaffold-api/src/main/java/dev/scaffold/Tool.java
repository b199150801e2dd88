package dev.scaffold;

import java.util.Objects;

/**
 * A name under which an application binds a check of its own to a scaffold.
 *
 * @param name as written in the script
 */
public record Tool(String name) {
    public Tool {
        Objects.requireNonNull(name, "name");
    }

    /** A tool by its name in the script. */
    public static Tool tool(String name) {
        return new Tool(name);
    }
}
