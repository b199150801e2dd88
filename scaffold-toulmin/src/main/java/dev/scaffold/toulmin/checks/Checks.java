package dev.scaffold.toulmin.checks;

import dev.scaffold.Check;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The checks that scripts can name after {@code by}: one sorted line each. */
public final class Checks {
    private static final SortedMap<String, Supplier<Check>> BY_NAME = new TreeMap<>(java.util.Map.of(
            // sorted by name
            "arithmetic", ArithmeticCheck::new,
            "contradiction", ContradictionCheck::new,
            "date-order", DateOrderCheck::new,
            "pattern", PatternCheck::new,
            "quoted", QuotedCheck::new,
            "schema", SchemaCheck::new,
            "unit", UnitCheck::new));

    private Checks() {}

    /** The check of this name, if there is one. */
    public static Optional<Check> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }

    /** All names, sorted. */
    public static java.util.List<String> names() {
        return java.util.List.copyOf(BY_NAME.keySet());
    }
}
