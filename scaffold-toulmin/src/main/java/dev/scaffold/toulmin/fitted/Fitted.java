package dev.scaffold.toulmin.fitted;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was fitted to findings of one scaffold. A script names the file that holds it: {@code fitted from "FILE"}.
 *
 * @param circumstances under which it was fitted; it holds under no others
 * @param thresholds how probable Met must be, by the id of the question that is asked {@code at fitted}, each above 0 and at most 1
 * @param confidence what {@code confidence >= X} reads, if one was fitted
 */
public record Fitted(
        Circumstances circumstances, Map<String, Double> thresholds, Optional<ConfidenceTable> confidence) {
    public Fitted {
        Objects.requireNonNull(circumstances, "circumstances");
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        Objects.requireNonNull(confidence, "confidence");
        thresholds.forEach((question, threshold) -> {
            if (!(threshold > 0 && threshold <= 1)) {
                throw new IllegalArgumentException(
                        "thresholds: must be above 0 and at most 1, got " + threshold + " for `" + question + "`");
            }
        });
    }

    /**
     * Reads the form that {@link #json()} writes.
     *
     * @throws IllegalArgumentException if it is not of that form, or says something that nothing reads; the message says where
     */
    public static Fitted parse(String json) {
        return FittedJson.read(json);
    }

    /** As JSON, to be kept in a file beside the script. */
    public String json() {
        return FittedJson.write(this);
    }
}
