package dev.scaffold.lab.runs;

import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Given;
import java.util.Objects;

/**
 * A turn of a trial that was answered; most trials have one.
 *
 * @param asking as it was put to the arm
 * @param given what the arm gave
 */
record Answered(Asking asking, Given given) {
    Answered {
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(given, "given");
    }
}
