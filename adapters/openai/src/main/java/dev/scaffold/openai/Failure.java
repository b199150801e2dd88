package dev.scaffold.openai;

import dev.langchain4j.exception.TimeoutException;
import dev.scaffold.ModelException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;

/** One try that failed, and whether another one is worth its while. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private Failure(
            String message,
            boolean passing,
            Optional<Duration> retryAfter,
            @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** What went wrong with a model, in words without the key and without line breaks. */
    static Failure of(ModelException broken, String model, ApiKey key) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Optional<Throwable> shown = key.isQuotedBy(broken) ? Optional.empty() : Optional.of(broken);
        return new Failure(
                model + ": " + readable(key.strikeOut(words(root, broken))),
                passing(root),
                root instanceof TurnedAway away ? away.retryAfter() : Optional.empty(),
                shown.orElse(null));
    }

    /** True if the same call may well succeed a little later. */
    boolean passing() {
        return passing;
    }

    /** How long the endpoint asks to wait, if it does. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    private static boolean passing(Throwable root) {
        if (root instanceof TurnedAway away) {
            int status = away.statusCode();
            return status == 408 || status == 429 || status >= 500;
        }
        return root instanceof IOException && !(root instanceof ConnectException);
    }

    private static String words(Throwable root, ModelException broken) {
        if (root instanceof TurnedAway away) {
            return "HTTP " + away.statusCode() + ": " + away.getMessage();
        }
        if (root instanceof ConnectException) {
            return "nothing answers there; is the server running?";
        }
        if (root instanceof TimeoutException || root instanceof InterruptedException) {
            return String.valueOf(root.getMessage());
        }
        return String.valueOf(broken.getMessage());
    }

    private static String readable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
