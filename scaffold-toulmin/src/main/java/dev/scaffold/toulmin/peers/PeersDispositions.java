package dev.scaffold.toulmin.peers;

import dev.scaffold.Disposition;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what goes out where models did not come to agree, from the dialogue alone. */
final class PeersDispositions {
    private PeersDispositions() {}

    static String render(Disposition disposition, Held held, Verdict verdict) {
        return switch (disposition) {
            case ABSTAIN -> "I cannot stand behind an answer to this.\n" + reasons(held, verdict);
            case CONTEST -> "Something about this question does not hold together.\n" + reasons(held, verdict);
            case CLARIFY ->
                "I cannot answer this yet. What would settle it: a reason to prefer one of the answers.\n"
                        + reasons(held, verdict);
            case CAVEAT ->
                "Not confirmed, at most possible: the models that were asked did not come to agree on it.\n"
                        + reasons(held, verdict) + "\n\n" + held.last().reply().text();
        };
    }

    private static String reasons(Held held, Verdict verdict) {
        String why = verdict.fold(
                a -> "",
                w -> "- not met: " + String.join(", ", w.because()),
                u -> "- " + u.note() + (u.open().isEmpty() ? "" : ": " + String.join(", ", u.open())));
        return why + "\n- answers at the end: "
                + latest(held).values().stream()
                        .map(p -> p.map(Position::text).orElse("not sure"))
                        .collect(Collectors.joining("; "));
    }

    private static Map<String, Optional<Position>> latest(Held held) {
        Map<String, Optional<Position>> latest = new LinkedHashMap<>();
        held.turns().forEach(t -> latest.put(t.speaker(), t.position()));
        return latest;
    }
}
