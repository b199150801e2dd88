package dev.scaffold.openai;

import dev.langchain4j.exception.TimeoutException;
import dev.scaffold.ModelException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** One try that failed, and whether another one is worth its while. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    private final boolean passing;
    private final boolean refused;
    private final boolean unreachable;
    private final transient Optional<Duration> retryAfter;

    private Failure(
            String message,
            boolean passing,
            boolean refused,
            boolean unreachable,
            Optional<Duration> retryAfter,
            @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
        this.refused = refused;
        this.unreachable = unreachable;
        this.retryAfter = retryAfter;
    }

    /** What went wrong with a model, in words without the key and without line breaks. */
    static Failure of(ModelException broken, String model, ApiKey key) {
        return new Failure(
                model + ": " + readable(key.strikeOut(words(broken))),
                passing(broken),
                cause(broken, TurnedAway.class)
                        .map(away -> away.statusCode() == 400 || away.statusCode() == 422)
                        .orElse(false),
                unreachable(broken),
                cause(broken, TurnedAway.class).flatMap(TurnedAway::retryAfter),
                key.isQuotedBy(broken) ? null : broken);
    }

    /** True if the request was turned away, and the endpoint's words speak of this. */
    boolean refuses(String part) {
        return refused && String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains(part);
    }

    /** The same, to be followed by another try without a pause. */
    Failure worthAnotherTryAtOnce() {
        return new Failure(String.valueOf(getMessage()), true, refused, false, Optional.of(Duration.ZERO), getCause());
    }

    /** True if the same call may well succeed a little later. */
    boolean passing() {
        return passing;
    }

    /** True if no server listens there. */
    boolean unreachable() {
        return unreachable;
    }

    /** How long the endpoint asks to wait, if it does. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    private static boolean passing(Throwable broken) {
        if (cause(broken, BrokenOff.class).isPresent()) {
            return false;
        }
        Optional<TurnedAway> away = cause(broken, TurnedAway.class);
        if (away.isPresent()) {
            int status = away.get().statusCode();
            return status == 408 || status == 429 || status >= 500;
        }
        return cause(broken, UncheckedIOException.class).isPresent()
                && !unreachable(broken)
                && cause(broken, HttpTimeoutException.class).isEmpty();
    }

    private static boolean unreachable(Throwable broken) {
        return cause(broken, ConnectException.class).isPresent();
    }

    private static String words(Throwable broken) {
        Optional<TurnedAway> away = cause(broken, TurnedAway.class);
        if (away.isPresent()) {
            return "HTTP " + away.get().statusCode() + ": " + away.get().getMessage();
        }
        if (unreachable(broken)) {
            return "nothing answers there; is the server running?";
        }
        return cause(broken, TimeoutException.class)
                .<Throwable>map(late -> late)
                .or(() -> cause(broken, CancellationException.class))
                .map(Throwable::getMessage)
                .orElseGet(() -> String.valueOf(broken.getMessage()));
    }

    /** The first of this kind among an exception and its causes. */
    private static <T extends Throwable> Optional<T> cause(Throwable broken, Class<T> kind) {
        for (Throwable t = broken; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return Optional.of(kind.cast(t));
            }
        }
        return Optional.empty();
    }

    private static String readable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
