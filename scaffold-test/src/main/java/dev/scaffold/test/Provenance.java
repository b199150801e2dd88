package dev.scaffold.test;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where recorded replies come from, as told in the header of a cassette.
 *
 * @param recorded when the recording began
 * @param settings what a reader must know to judge the replies: model file, quantization, server and its version ...
 * @param again how to record them again, for a person; may be empty
 */
public record Provenance(Instant recorded, SortedMap<String, String> settings, String again) {
    public Provenance {
        Objects.requireNonNull(recorded, "recorded");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        Objects.requireNonNull(again, "again");
    }

    /** A recording that begins now, and of which nothing else is known. */
    public static Provenance now(Clock clock) {
        return new Provenance(clock.instant(), new TreeMap<>(), "");
    }

    /** A copy with one more setting. */
    public Provenance with(String name, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return new Provenance(recorded, new TreeMap<>(more), again);
    }

    /** A copy that says how to record again. */
    public Provenance withAgain(String value) {
        return new Provenance(recorded, settings, value);
    }
}
