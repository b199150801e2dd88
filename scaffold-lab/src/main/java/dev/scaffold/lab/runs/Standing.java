package dev.scaffold.lab.runs;

import dev.scaffold.Usage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param finished how many trials are finished, those of earlier processes included
 * @param of how many there will be
 * @param here how many were finished by this process
 * @param spent what all calls of the run have cost
 * @param took how long this process has been at it
 */
public record Standing(int finished, int of, int here, Usage spent, Duration took) {
    public Standing {
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(took, "took");
    }

    /** How long it will go on at this rate; empty while nothing is known. */
    public Optional<Duration> left() {
        return here == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(took.toMillis() * (of - finished) / here));
    }
}
