package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import java.util.Locale;
import java.util.Optional;

/** The words with which a critic may answer: Yes is Met, No is Unmet, Unsure is Unclear. Anything else is off the menu. */
final class Menu {
    private Menu() {}

    /** What a word means, whatever its case; empty if it is off the menu. */
    static Optional<Outcome> outcome(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(Outcome.MET);
            case "no" -> Optional.of(Outcome.UNMET);
            case "unsure" -> Optional.of(Outcome.UNCLEAR);
            default -> Optional.empty();
        };
    }
}
