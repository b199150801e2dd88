package dev.scaffold.langchain4j;

import dev.langchain4j.exception.RateLimitException;
import dev.scaffold.BusyException;
import dev.scaffold.ModelException;
import dev.scaffold.UnreachableException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a chat model throws, as its callers know it. */
final class VendorFailures {
    private VendorFailures() {}

    /** What a chat model threw or failed with, as the failure of a call. */
    static ModelException of(Throwable broken) {
        if (broken instanceof ModelException already) {
            return already;
        }
        String message = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        if (broken instanceof RateLimitException) {
            return new BusyException(message, 1, Optional.empty(), broken);
        }
        return reachedNobody(broken)
                ? new UnreachableException(message, 1, broken)
                : new ModelException(message, 1, broken);
    }

    private static boolean reachedNobody(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(ConnectException.class::isInstance);
    }

    /** The value; a broken draft throws what the chat model threw, so that the caller's handling of it still works. */
    static <T> T laidOpen(Supplier<T> work) {
        try {
            return work.get();
        } catch (ModelException broken) {
            if (laidOpen(broken) instanceof RuntimeException vendors) {
                throw vendors;
            }
            throw broken;
        }
    }

    /** What the chat model threw, if that is behind it, otherwise the failure itself. */
    static Throwable laidOpen(Throwable failure) {
        return failure instanceof ModelException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
