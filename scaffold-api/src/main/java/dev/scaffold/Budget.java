package dev.scaffold;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What one deliberation may cost. A call is made only if the budget holds it; running out is Undecided, never Agreed.
 *
 * @param calls how often {@link Model#reply} may be called, 1 or more
 * @param outputTokens how many tokens may be received over all calls, 1 or more
 * @param time how long it may take, looked at before each call, above zero
 */
public record Budget(OptionalInt calls, OptionalLong outputTokens, Optional<Duration> time) {

    /** No limit. */
    public static final Budget UNLIMITED = new Budget(OptionalInt.empty(), OptionalLong.empty(), Optional.empty());

    public Budget {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(outputTokens, "outputTokens");
        Objects.requireNonNull(time, "time");
        if (calls.isPresent() && calls.getAsInt() < 1) {
            throw new IllegalArgumentException("calls: must be 1 or more, got " + calls.getAsInt());
        }
        if (outputTokens.isPresent() && outputTokens.getAsLong() < 1) {
            throw new IllegalArgumentException("outputTokens: must be 1 or more, got " + outputTokens.getAsLong());
        }
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException("time: must be above zero, got " + time.get());
        }
    }

    /** A copy with this limit on calls. */
    public Budget withCalls(int value) {
        return new Budget(OptionalInt.of(value), outputTokens, time);
    }

    /** A copy with this limit on output tokens. */
    public Budget withOutputTokens(long value) {
        return new Budget(calls, OptionalLong.of(value), time);
    }

    /** A copy with this limit on time. */
    public Budget withTime(Duration value) {
        return new Budget(calls, outputTokens, Optional.of(value));
    }
}
