package dev.scaffold;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How tokens are drawn. What is empty is left to the model.
 *
 * @param temperature 0 or more
 * @param topP above 0, at most 1
 * @param maxOutputTokens 1 or more
 * @param seed any number; endpoints treat it as a wish
 */
public record Sampling(
        OptionalDouble temperature, OptionalDouble topP, OptionalInt maxOutputTokens, OptionalLong seed) {

    /** Everything is left to the model. */
    public static final Sampling DEFAULT =
            new Sampling(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty(), OptionalLong.empty());

    public Sampling {
        Objects.requireNonNull(temperature, "temperature");
        Objects.requireNonNull(topP, "topP");
        Objects.requireNonNull(maxOutputTokens, "maxOutputTokens");
        Objects.requireNonNull(seed, "seed");
        if (temperature.isPresent() && !(temperature.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("temperature: must be 0 or more, got " + temperature.getAsDouble());
        }
        if (topP.isPresent() && !(topP.getAsDouble() > 0 && topP.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("topP: must be above 0 and at most 1, got " + topP.getAsDouble());
        }
        if (maxOutputTokens.isPresent() && maxOutputTokens.getAsInt() < 1) {
            throw new IllegalArgumentException("maxOutputTokens: must be 1 or more, got " + maxOutputTokens.getAsInt());
        }
    }

    /** A copy with this temperature. */
    public Sampling withTemperature(double value) {
        return new Sampling(OptionalDouble.of(value), topP, maxOutputTokens, seed);
    }

    /** A copy with this nucleus. */
    public Sampling withTopP(double value) {
        return new Sampling(temperature, OptionalDouble.of(value), maxOutputTokens, seed);
    }

    /** A copy with this limit on output tokens. */
    public Sampling withMaxOutputTokens(int value) {
        return new Sampling(temperature, topP, OptionalInt.of(value), seed);
    }

    /** A copy without a limit on output tokens. */
    public Sampling withoutMaxOutputTokens() {
        return new Sampling(temperature, topP, OptionalInt.empty(), seed);
    }

    /** A copy with this seed. */
    public Sampling withSeed(long value) {
        return new Sampling(temperature, topP, maxOutputTokens, OptionalLong.of(value));
    }
}
