package dev.scaffold.test;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values that must not get into a file.
 *
 * @param values the values
 */
record Secrets(Set<String> values) {
    /** Shorter ones are stand-ins such as {@code none}, and would be ordinary words of a text. */
    private static final int SHORTEST = 8;

    static Secrets ofEnvironment() {
        return of(System.getenv());
    }

    static Secrets of(Map<String, String> environment) {
        Set<String> values = new TreeSet<>();
        environment.forEach((name, value) -> {
            if (name.endsWith("_API_KEY") && value.length() >= SHORTEST) {
                values.add(value);
            }
        });
        return new Secrets(values);
    }

    Provenance hide(Provenance from) {
        TreeMap<String, String> settings = new TreeMap<>(from.settings());
        settings.replaceAll((name, value) -> hide(value));
        return new Provenance(from.recorded(), settings, hide(from.again()));
    }

    private String hide(String text) {
        String hidden = text;
        for (String value : values) {
            hidden = hidden.replace(value, Placeholders.REDACTED);
        }
        return hidden;
    }

    @Override
    public String toString() {
        return values.size() + " secrets";
    }
}
