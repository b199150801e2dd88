package dev.scaffold.dsl.source;

import java.util.Map;
import java.util.Set;

/** How many texts the checks of the language take. */
public final class CheckArguments {
    private static final Map<String, Integer> COUNTS = Map.of(
            "arithmetic", 0, "contradiction", 0, "date-order", 0, "pattern", 1, "quoted", 0, "schema", 1, "unit", 0);

    private CheckArguments() {}

    /** The checks that the language knows by name. */
    public static Set<String> checks() {
        return COUNTS.keySet();
    }

    /** How many texts a check takes; a check that is not known takes none. */
    public static int of(String check) {
        return COUNTS.getOrDefault(check, 0);
    }
}
