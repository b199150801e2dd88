package dev.scaffold;

import java.util.OptionalDouble;

/**
 * How probable Met must be for a model's Met to count. Below it a Met becomes Unclear, never the other way round.
 *
 * @param probability from 0 to 1; empty means the one that was fitted for the judging model
 * @param elseByWord whether the bare word counts where the endpoint gives no log-probabilities, or nothing was fitted;
 *     otherwise the finding is Unclear there
 */
public record Threshold(OptionalDouble probability, boolean elseByWord) {
    public Threshold {
        if (probability.isPresent() && !(probability.getAsDouble() >= 0 && probability.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("probability: must be from 0 to 1, got " + probability.getAsDouble());
        }
    }
}
