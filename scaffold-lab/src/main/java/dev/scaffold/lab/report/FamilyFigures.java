package dev.scaffold.lab.report;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What the first arm of the primary contrast did in one family. A scaffold is worth its price only where the gap is positive.
 *
 * @param family its name
 * @param trials answers of the first arm in it
 * @param right how many of them were right
 * @param secondRight the share that the second arm had right
 * @param agreed how many were agreed to
 * @param agreedRight how many of those were right
 */
public record FamilyFigures(
        String family, int trials, int right, OptionalDouble secondRight, int agreed, int agreedRight) {

    public FamilyFigures {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(secondRight, "secondRight");
    }

    /** The share of right answers. */
    public double accuracy() {
        return trials == 0 ? 0 : right / (double) trials;
    }

    /** The share that was agreed to. */
    public double coverage() {
        return trials == 0 ? 0 : agreed / (double) trials;
    }

    /** The share of right answers among those agreed to, less that among all; empty if none was agreed to. */
    public OptionalDouble gap() {
        return agreed == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreedRight / (double) agreed - accuracy());
    }
}
