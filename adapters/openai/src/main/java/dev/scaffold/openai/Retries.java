package dev.scaffold.openai;

import dev.scaffold.BusyException;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.UnreachableException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * When and how a call is tried again. An endpoint that says when to come back ({@code Retry-After}) is obeyed; otherwise each
 * pause is twice the one before.
 *
 * @param maxAttempts how often a call is tried at most, the first one counted, 1 or more
 * @param firstPause before the second try
 * @param longestPause what is never waited longer than; an endpoint that asks for more is not tried again
 * @param sleeper how to wait
 */
public record Retries(int maxAttempts, Duration firstPause, Duration longestPause, Sleeper sleeper) {

    /** Three tries, pauses of half a second and more, none above a minute. */
    public static final Retries DEFAULT =
            new Retries(3, Duration.ofMillis(500), Duration.ofMinutes(1), pause -> Thread.sleep(pause.toMillis()));

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {

        /**
         * Returns after this long.
         *
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        void sleep(Duration pause) throws InterruptedException;
    }

    public Retries {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        Objects.requireNonNull(sleeper, "sleeper");
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts: must be 1 or more, got " + maxAttempts);
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("pauses: firstPause must not be negative nor above longestPause, got "
                    + firstPause + " and " + longestPause);
        }
    }

    /** A copy with this many tries. */
    public Retries withMaxAttempts(int value) {
        return new Retries(value, firstPause, longestPause, sleeper);
    }

    /** A copy that waits like this. */
    public Retries withSleeper(Sleeper value) {
        return new Retries(maxAttempts, firstPause, longestPause, value);
    }

    /** The reply of the first try that gives one, with the number of tries in its usage. */
    Reply call(Supplier<Reply> one) {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                Reply reply = one.get();
                return reply.withUsage(reply.usage().withAttempts(attempt));
            } catch (Failure failure) {
                Duration wait = failure.retryAfter().orElse(pause);
                if (!again(failure, attempt, wait) || !slept(wait)) {
                    throw broken(failure, attempt, wait);
                }
                pause = shorter(pause.multipliedBy(2), longestPause);
            }
        }
    }

    private ModelException broken(Failure failure, int attempt, Duration wait) {
        String message = failure.getMessage() + tries(attempt) + waits(wait);
        if (failure.unreachable()) {
            return new UnreachableException(message, attempt, failure);
        }
        return failure.passing() && !Thread.currentThread().isInterrupted()
                ? new BusyException(message, attempt, failure.retryAfter(), failure)
                : new ModelException(message, attempt, failure);
    }

    private boolean again(Failure failure, int attempt, Duration wait) {
        return failure.passing() && attempt < maxAttempts && wait.compareTo(longestPause) <= 0;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private String waits(Duration wait) {
        return wait.compareTo(longestPause) <= 0
                ? ""
                : " (asks to wait " + wait.toSeconds() + " s, longer than the " + longestPause.toSeconds()
                        + " s that are waited at most)";
    }

    private boolean slept(Duration wait) {
        try {
            sleeper.sleep(wait);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String tries(int attempt) {
        return attempt == 1 ? "" : " (tried " + attempt + " times)";
    }
}
