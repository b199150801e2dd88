package dev.scaffold.openai;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** The endpoint answered with a status other than 2xx. */
final class TurnedAway extends HttpException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    TurnedAway(int status, String shown, Optional<Duration> retryAfter) {
        super(status, shown);
        this.retryAfter = retryAfter;
    }

    /** How long it asks to wait before the next try, if it does. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
