package dev.scaffold.toulmin.peers;

import dev.scaffold.Deliberation;
import dev.scaffold.Outcome;
import java.util.List;

/** What a speaker is told of its own last turn, where the gate was asked and something was not met. */
final class Faults {
    private Faults() {}

    static List<String> of(Deliberation judged) {
        return judged.bestAttempt().findings().all().stream()
                .filter(f -> f.outcome() == Outcome.UNMET)
                .map(f -> "- " + f.question() + (f.reason().isBlank() ? "" : ": " + f.reason()))
                .toList();
    }
}
