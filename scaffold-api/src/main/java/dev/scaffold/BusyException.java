package dev.scaffold;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** A model call that was turned away for the moment: too many calls, or an endpoint that is overloaded. Later it may well succeed. */
public class BusyException extends ModelException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /**
     * A call that was turned away.
     *
     * @param attempts how often the call was tried, the first one counted
     * @param retryAfter how long the endpoint asks to wait, if it does
     */
    public BusyException(
            String message,
            int attempts,
            Optional<Duration> retryAfter,
            @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, attempts, cause);
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /** How long the endpoint asks to wait, if it does. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
