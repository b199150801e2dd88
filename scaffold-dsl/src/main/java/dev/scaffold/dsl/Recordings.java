package dev.scaffold.dsl;

import dev.scaffold.Model;
import dev.scaffold.Request;
import java.util.Objects;
import java.util.Optional;

/** Where the recorded runs of script tests come from. */
@FunctionalInterface
public interface Recordings {

    /** There are none: a test that wants one fails and says so. */
    Recordings NONE = cassette -> {
        throw new IllegalStateException("the recording `" + cassette + "` cannot be played: no recordings were given");
    };

    /**
     * A recorded run.
     *
     * @param cassette as the test names it
     * @throws RuntimeException if there is none, with the reason as its message
     */
    Recording of(String cassette);

    /**
     * A recorded run.
     *
     * @param request what was asked, if the recording knows; a test can say it, too
     * @param model plays the recording; a request that was not recorded is an error
     */
    record Recording(Optional<Request> request, Model model) {
        public Recording {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(model, "model");
        }

        /** A recording that does not know what was asked: tests that replay it say {@code user "…"}. */
        public static Recording of(Model model) {
            return new Recording(Optional.empty(), model);
        }
    }
}
