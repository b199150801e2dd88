package dev.scaffold.lab.runs;

import dev.scaffold.Outcome;
import dev.scaffold.toulmin.Device;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one question came to on one draft, or on one part of it.
 *
 * @param question its id
 * @param part the part it was asked of, if it was asked of one
 * @param outcome what it came to
 * @param probability of Met, where it could be read off the verdict's own token
 * @param weight its weight; 0 if it is essential
 * @param essential whether it is always part of the gate
 * @param by who judged: {@code code:arithmetic}, {@code critic}, {@code tool:stock}
 */
public record QuestionScore(
        String question,
        Optional<String> part,
        Outcome outcome,
        OptionalDouble probability,
        int weight,
        boolean essential,
        String by) {

    public QuestionScore {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(by, "by");
    }

    /** True if code or a tool judged: no model was asked. */
    public boolean byCode() {
        return by.startsWith("code:") || by.startsWith("tool:");
    }

    /** True if code compared what a model worked out afresh, which takes a call. */
    public boolean byDevice() {
        return Arrays.stream(Device.values()).anyMatch(d -> by.equals("code:" + d.word()));
    }
}
