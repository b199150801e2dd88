package dev.scaffold.toulmin.checks;

import dev.scaffold.Check;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checks that scripts can name after {@code by}: one sorted line each. */
public final class Checks {
    private static final SortedMap<String, Check> BY_NAME = new TreeMap<>(java.util.Map.of(
            // sorted by name
            "arithmetic", new ArithmeticCheck(),
            "contradiction", new ContradictionCheck(),
            "date-order", new DateOrderCheck(),
            "pattern", new PatternCheck(),
            "quoted", new QuotedCheck(),
            "schema", new SchemaCheck(),
            "unit", new UnitCheck()));

    private Checks() {}

    /** The check of this name, if there is one. */
    public static Optional<Check> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names, sorted. */
    public static java.util.List<String> names() {
        return java.util.List.copyOf(BY_NAME.keySet());
    }
}
