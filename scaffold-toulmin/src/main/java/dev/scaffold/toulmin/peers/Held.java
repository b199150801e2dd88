package dev.scaffold.toulmin.peers;

import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import dev.scaffold.toulmin.dialogue.Position;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A dialogue that was held.
 *
 * @param turns in order, at least one
 * @param ending how it ended
 * @param note why, where the ending does not say it; may be empty
 * @param usage what each speaker's turns have cost, with finding its positions and judging its arguments, in the order of the speakers
 * @param transcript everything that happened; the attempt of an event is the turn
 * @param took how long it took
 */
public record Held(
        List<Turn> turns, Ending ending, String note, Map<String, Usage> usage, Transcript transcript, Duration took) {
    public Held {
        turns = List.copyOf(turns);
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(note, "note");
        usage = Collections.unmodifiableMap(new LinkedHashMap<>(usage));
        Objects.requireNonNull(transcript, "transcript");
        Objects.requireNonNull(took, "took");
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("turns: a dialogue has at least one");
        }
    }

    /** What they came to the same position on; empty if the stop rule did not fire. */
    public Optional<Position> common() {
        return ending.stopped() ? last().position() : Optional.empty();
    }

    /** The last turn. */
    public Turn last() {
        return turns.get(turns.size() - 1);
    }

    /** The positions turn by turn, from the first; empty ones are "not sure yet". */
    public List<Optional<Position>> positions() {
        return turns.stream().map(Turn::position).toList();
    }
}
