package dev.scaffold.lab.arms;

import java.util.List;

/** The ratings that come with the library, by name. */
public final class Ratings {
    private static final List<Rating> ALL =
            List.of(new TrueProbability(), new StatedConfidence(), new SpanConfidence());

    private Ratings() {}

    /**
     * Those of these names, in this order.
     *
     * @throws IllegalArgumentException if one is not known
     */
    public static List<Rating> named(List<String> names) {
        return names.stream().map(Ratings::named).toList();
    }

    private static Rating named(String name) {
        return ALL.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rivals: there is no rival `" + name + "`; there are "
                        + String.join(", ", ALL.stream().map(Rating::name).toList())));
    }
}
