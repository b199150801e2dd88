package dev.scaffold.lab.runs;

import dev.scaffold.Usage;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer out of a pool that an arm drew for an item.
 *
 * @param answer as it was read; empty if none could be found
 * @param right whether it is right
 * @param usage what it cost
 */
public record Sample(Optional<String> answer, boolean right, Usage usage) {
    public Sample {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(usage, "usage");
    }
}
