package dev.scaffold.lab.runs;

import java.util.Objects;
import java.util.Optional;

/**
 * One attempt of a trial, scored.
 *
 * @param number from 1
 * @param verdict {@code agreed}, {@code withheld} or {@code undecided}
 * @param metWeight how much weight was Met in it; with the verdict an ordinal score
 * @param answer the answer as it was read; empty if none could be found
 * @param right whether it is right
 */
public record AttemptScore(int number, String verdict, int metWeight, Optional<String> answer, boolean right) {
    public AttemptScore {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(answer, "answer");
        if (number < 1) {
            throw new IllegalArgumentException("number: attempts are counted from 1, got " + number);
        }
    }
}
